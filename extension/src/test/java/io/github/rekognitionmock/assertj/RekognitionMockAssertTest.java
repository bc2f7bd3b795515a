package io.github.rekognitionmock.assertj;

import static io.github.rekognitionmock.assertj.Messages.assertMessage;
import static io.github.rekognitionmock.assertj.RekognitionAssertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import org.junit.jupiter.api.Test;

class RekognitionMockAssertTest {

  private final RekognitionMock rekognition = RekognitionMock.create();

  @Test
  void acceptsWhatIsThere() {
    assertThat(rekognition).hasNoCollections().doesNotHaveCollection("staff");

    rekognition.collection("staff");

    assertThat(rekognition).doesNotHaveCollection("guests").hasCollection("staff");
  }

  @Test
  void tellsWhetherACollectionExists() {
    rekognition.collection("staff");

    assertThat(rekognition).collection("staff").exists();
    assertThat(rekognition).collection("guests").doesNotExist();
  }

  @Test
  void demandsThatACollectionExistsBeforeItsContents() {
    assertMessage(
        () -> assertThat(rekognition).collection("staff").hasUserCount(0),
        """
        Expecting account 123456789012 in us-east-1 to have collection 'staff',
        but it has no collections""");
  }

  @Test
  void namesTheCollectionsThereAre() {
    rekognition.collection("guests").indexFace("bob");
    rekognition.collection("visitors");

    assertMessage(
        () -> assertThat(rekognition).collection("staff").exists(),
        """
        Expecting account 123456789012 in us-east-1 to have collection 'staff',
        but it has 2 collections:
          'guests'
          'visitors'""");
  }

  @Test
  void saysThatThereIsNoCollection() {
    assertMessage(
        () -> assertThat(rekognition).hasCollection("staff"),
        """
        Expecting account 123456789012 in us-east-1 to have collection 'staff',
        but it has no collections""");
  }

  @Test
  void saysWhatIsInACollectionThatShouldNotBeThere() {
    rekognition.collection("staff").createUser("alice").indexFaces("alice", 2);

    assertMessage(
        () -> assertThat(rekognition).doesNotHaveCollection("staff"),
        """
        Expecting collection 'staff' not to exist,
        but it does, with 2 faces and 1 user""");
  }

  @Test
  void namesTheCollectionsThatShouldNotBeThere() {
    rekognition.collection("staff");

    assertMessage(
        () -> assertThat(rekognition).hasNoCollections(),
        """
        Expecting account 123456789012 in us-east-1 to have no collections,
        but it has 1 collection:
          'staff'""");
  }

  @Test
  void keepsTheDescriptionAllTheWay() {
    rekognition.collection("staff");

    assertMessage(
        () -> assertThat(rekognition).as("after enrolment").collection("staff").user("alice"),
        """
        [after enrolment] Expecting collection 'staff' to have user 'alice',
        but it has no users""");
  }
}

package io.github.rekognitionmock.internal.operation.image;

import static io.github.rekognitionmock.internal.operation.image.InProcessMock.STAFF;
import static io.github.rekognitionmock.internal.operation.image.InProcessMock.showing;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.Face;

class IndexFacesAgainTest {

  private final InProcessMock mock = new InProcessMock();

  @Test
  void theSameImageGivesTheSameFaces() {
    assertThat(mock.index(showing("alice", "bob"))).isEqualTo(mock.index(showing("alice", "bob")));
    assertThat(storedFaces()).isEqualTo(2);
  }

  @Test
  void theSameImageUnderTheSameExternalImageIdGivesTheSameFace() {
    assertThat(index("badge-1").faceId()).isEqualTo(index("badge-1").faceId());
    assertThat(storedFaces()).isEqualTo(1);
  }

  @Test
  void theSameImageUnderAnotherExternalImageIdGivesANewFaceOfTheSameImage() {
    Face first = index("badge-1");
    Face second = index("badge-2");

    assertThat(second.faceId()).isNotEqualTo(first.faceId());
    assertThat(second.imageId()).isEqualTo(first.imageId());
    assertThat(storedFaces()).isEqualTo(2);
  }

  @Test
  void aFaceThatWasDeletedGetsItsOldId() {
    String id = index("badge-1").faceId();
    mock.client.deleteFaces(r -> r.collectionId(STAFF).faceIds(id));

    assertThat(index("badge-1").faceId()).isEqualTo(id);
  }

  @Test
  void aFaceThatIsThereAlreadyKeepsItsUser() {
    mock.user("alice", showing("alice"));

    mock.index(showing("alice"));

    assertThat(mock.client.listFaces(r -> r.collectionId(STAFF)).faces())
        .extracting(Face::userId)
        .containsExactly("alice");
  }

  @Test
  void theSameImageInAnotherCollectionGivesAnotherFace() {
    mock.client.createCollection(r -> r.collectionId("guests"));

    String guest =
        mock.client
            .indexFaces(r -> r.collectionId("guests").image(showing("alice")))
            .faceRecords()
            .get(0)
            .face()
            .faceId();

    assertThat(mock.index(showing("alice"))).doesNotContain(guest);
  }

  private Face index(String externalImageId) {
    return mock.client
        .indexFaces(
            r -> r.collectionId(STAFF).image(showing("alice")).externalImageId(externalImageId))
        .faceRecords()
        .get(0)
        .face();
  }

  private long storedFaces() {
    return mock.client.describeCollection(r -> r.collectionId(STAFF)).faceCount();
  }
}

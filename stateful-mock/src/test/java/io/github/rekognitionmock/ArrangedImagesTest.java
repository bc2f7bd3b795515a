package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.recognition.SimilarityRule;
import io.github.rekognitionmock.recognition.face.VisibleFace;
import io.github.rekognitionmock.recognition.image.Image;
import io.github.rekognitionmock.recognition.rule.RecognitionException;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrangedImagesTest {

  private static final Image.S3Object OBJECT = Image.S3Object.of("photos", "alice.jpg");

  private final RekognitionMock rekognition =
      RekognitionBackend.create(InstantSource.system()).mock(AccountKey.defaults());

  @Test
  void bytesShowPersons() {
    byte[] photo = {1, 2, 3};

    rekognition.image(photo).shows("alice", "bob");

    assertThat(persons(Image.of(photo))).containsExactly("alice", "bob");
  }

  @Test
  void bytesMayChangeAfterwards() {
    byte[] photo = {1, 2, 3};

    rekognition.image(photo).shows("alice");
    photo[0] = 9;

    assertThat(persons(Image.of(new byte[] {1, 2, 3}))).containsExactly("alice");
  }

  @Test
  void anS3ObjectShowsDescribedFaces() {
    rekognition
        .image("photos", "alice.jpg")
        .shows(face -> face.person("alice"), face -> face.person("bob").confidence(80));

    assertThat(rekognition.account().recognizer().recognize(OBJECT).faces().get(1).confidence())
        .isEqualTo(80);
  }

  @Test
  void anImageShowsNobody() {
    rekognition.image("photos", "alice.jpg").showsNobody();

    assertThat(persons(OBJECT)).isEmpty();
  }

  @Test
  void anS3ObjectIsMissing() {
    rekognition.image("photos", "alice.jpg").isMissing();

    assertThatExceptionOfType(RecognitionException.class).isThrownBy(() -> persons(OBJECT));
  }

  @Test
  void imagesOfWhichNothingIsKnownShowAPerson() {
    rekognition.anyOtherImage().shows("alice");

    assertThat(persons(OBJECT)).containsExactly("alice");
  }

  @Test
  void personsAreAlike() {
    rekognition.similarity("alice", "bob", 62.5f).similarity("alice", "alice", 80);

    assertThat(rekognition.account().similarities().all())
        .containsExactlyInAnyOrder(
            new SimilarityRule("alice", "bob", 62.5f), new SimilarityRule("alice", "alice", 80));
  }

  @Test
  void personsCannotBeMoreThanAlike() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.similarity("alice", "bob", 101))
        .withMessageContaining("give a number from 0 to 100");
  }

  private List<String> persons(Image image) {
    return rekognition.account().recognizer().recognize(image).faces().stream()
        .map(VisibleFace::person)
        .map(person -> person.orElse("?"))
        .toList();
  }
}

package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rekognitionmock.internal.recognition.face.VisibleFace;
import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import io.github.rekognitionmock.internal.recognition.rule.ImageRule;
import io.github.rekognitionmock.internal.recognition.rule.RecognitionException;
import io.github.rekognitionmock.internal.recognition.rule.RecognitionException.Problem;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImagesTest {

  private static final byte[] PHOTO = {1, 2, 3};
  private static final Image.S3Object OBJECT = Image.S3Object.of("photos", "alice.jpg");

  private final ControlCaller control = new ControlCaller();

  @Test
  void declaresWhatBytesShow() {
    declare(
        "{\"bytes\": \"%s\", \"faces\": [{\"person\": \"alice\"}]}"
            .formatted(Base64.getEncoder().encodeToString(PHOTO)));

    assertThat(persons(Image.of(PHOTO))).containsExactly("alice");
  }

  @Test
  void declaresWhatBytesOfADigestShow() {
    declare(
        "{\"sha256\": \"%s\", \"faces\": [{\"person\": \"alice\"}]}"
            .formatted(ImageKey.Sha256.of(PHOTO).hex()));

    assertThat(persons(Image.of(PHOTO))).containsExactly("alice");
  }

  @Test
  void declaresWhatAnS3ObjectShows() {
    declare(
        """
        {"s3Object": {"bucket": "photos", "name": "alice.jpg"},
         "faces": [{"person": "alice"}, {"person": "bob"}]}
        """);

    assertThat(persons(OBJECT)).containsExactly("alice", "bob");
  }

  @Test
  void declaresWhatAVersionOfAnS3ObjectShows() {
    declare(
        """
        {"s3Object": {"bucket": "photos", "name": "alice.jpg", "version": "2"},
         "faces": [{"person": "alice"}]}
        """);

    assertThat(control.account().images().all().get(0).key())
        .isEqualTo(new Image.S3Object("photos", "alice.jpg", Optional.of("2")));
  }

  @Test
  void declaresWhatUnknownImagesShow() {
    declare("{\"default\": true, \"faces\": [{\"person\": \"alice\"}]}");

    assertThat(persons(OBJECT)).containsExactly("alice");
  }

  @Test
  void declaresThatAnImageShowsNobody() {
    declare("{\"s3Object\": {\"bucket\": \"photos\", \"name\": \"alice.jpg\"}, \"faces\": []}");

    assertThat(persons(OBJECT)).isEmpty();
  }

  @Test
  void declaresThatAnS3ObjectIsMissing() {
    declare("{\"s3Object\": {\"bucket\": \"photos\", \"name\": \"alice.jpg\"}, \"missing\": true}");

    assertThatExceptionOfType(RecognitionException.class)
        .isThrownBy(() -> persons(OBJECT))
        .returns(Problem.S3_OBJECT_MISSING, RecognitionException::problem);
  }

  @Test
  void declaresWhatAllObjectsOfAPrefixShow() {
    declare(
        """
        {"s3Object": {"bucket": "photos", "prefix": "badges/alice/"}, "faces": [{"person": "alice"}]}
        """);

    assertThat(control.account().images().all())
        .containsExactly(
            ImageRule.showing(new ImageKey.S3Prefix("photos", "badges/alice/"), "alice"));
    assertExportsWhatWasDeclared();
  }

  @Test
  void declaresThatAllOtherS3ObjectsAreMissing() {
    declare("[{\"default\": true, \"missing\": true}, {\"default\": true, \"faces\": []}]");

    assertThat(control.account().images().all())
        .containsExactly(
            new ImageRule.Missing(new ImageKey.UnknownS3Object()),
            ImageRule.showing(new ImageKey.Unknown()));
    assertExportsWhatWasDeclared();
  }

  private void assertExportsWhatWasDeclared() {
    List<ImageRule> declared = control.account().images().all();
    String exported = control.ok("GET", "/images", "");
    control.ok("DELETE", "/images", "");
    declare(exported);

    assertThat(control.account().images().all()).isEqualTo(declared);
  }

  @Test
  void declaresAList() {
    declare("[{\"default\": true, \"faces\": []}, {\"bytes\": \"AQID\", \"faces\": []}]");

    assertThat(control.account().images().all()).hasSize(2);
  }

  @Test
  void forgetsAll() {
    declare("{\"default\": true, \"faces\": []}");

    control.ok("DELETE", "/images", "");

    assertThat(control.account().images().all()).isEmpty();
  }

  private void declare(String images) {
    control.ok("POST", "/images", images);
  }

  private List<String> persons(Image image) {
    return control.account().recognition().recognize(image).faces().stream()
        .map(VisibleFace::person)
        .map(person -> person.orElse("?"))
        .toList();
  }
}

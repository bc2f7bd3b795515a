package io.github.rekognitionmock.internal.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.internal.recognition.face.VisibleFace;
import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import io.github.rekognitionmock.internal.recognition.mark.Rework;
import io.github.rekognitionmock.internal.recognition.mark.Sight;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImageRecognitionTest {

  private static final byte[] BYTES = Images.showing("herself");
  private static final Image IMAGE = Image.of(BYTES);
  private static final Image JPEG = Image.of(Rework.of(Images.showingNobody()).jpeg(0.8));
  private static final Image.S3Object OBJECT = Image.S3Object.of("photos", "alice.jpg");

  private final ImageRules rules = new ImageRules();
  private final ImageRecognition recognizer =
      new ImageRecognition(rules, "eu-west-1", new Sight(), () -> true, image -> Optional.empty());

  @Test
  void followsARuleForTheBytesFirst() {
    rules.declare(ImageRule.showing(new ImageKey.Unknown(), "anybody"));
    rules.declare(ImageRule.showing(ImageKey.Sha256.of(BYTES), "bob"));
    rules.declare(ImageRule.showing(Image.of(BYTES.clone()), "alice"));

    assertSees(IMAGE, Evidence.BYTES_RULE, "alice");
  }

  @Test
  void followsARuleForTheDigestBeforeTheImageItself() {
    rules.declare(ImageRule.showing(ImageKey.Sha256.of(BYTES), "bob"));

    assertSees(IMAGE, Evidence.SHA256_RULE, "bob");
  }

  @Test
  void believesTheImageItselfBeforeTheDefault() {
    rules.declare(ImageRule.showing(new ImageKey.Unknown(), "anybody"));

    assertSees(IMAGE, Evidence.OWN_DECLARATION, "herself");
  }

  @Test
  void seesNobodyOnAnImageThatSaysSo() {
    assertSees(Image.of(Images.showingNobody()), Evidence.OWN_DECLARATION);
  }

  @Test
  void followsARuleForTheS3ObjectBeforeTheDefault() {
    rules.declare(ImageRule.showing(new ImageKey.Unknown(), "anybody"));
    rules.declare(ImageRule.showing(OBJECT, "alice", "bob"));

    assertSees(OBJECT, Evidence.S3_OBJECT_RULE, "alice", "bob");
  }

  @Test
  void followsTheLongestBeginningOfTheNameInS3() {
    rules.declare(ImageRule.showing(new ImageKey.S3Prefix("photos", "al"), "bob"));
    rules.declare(ImageRule.showing(new ImageKey.S3Prefix("photos", "alice"), "alice"));
    rules.declare(ImageRule.showing(new ImageKey.S3Prefix("photos", ""), "anybody"));

    assertSees(OBJECT, Evidence.S3_PREFIX_RULE, "alice");
    assertSees(Image.S3Object.of("photos", "x"), Evidence.S3_PREFIX_RULE, "anybody");
    assertThat(recognizer.recognize(Image.S3Object.of("others", "alice")).evidence())
        .isEqualTo(Evidence.NONE);
  }

  @Test
  void followsARuleForTheS3ObjectBeforeOneForTheBeginningOfItsName() {
    rules.declare(ImageRule.showing(new ImageKey.S3Prefix("photos", "alice"), "bob"));
    rules.declare(ImageRule.showing(OBJECT, "alice"));

    assertSees(OBJECT, Evidence.S3_OBJECT_RULE, "alice");
  }

  @Test
  void followsTheDefaultForUnknownImages() {
    rules.declare(ImageRule.showing(new ImageKey.Unknown(), "anybody"));

    assertSees(JPEG, Evidence.DEFAULT_RULE, "anybody");
    assertSees(OBJECT, Evidence.DEFAULT_RULE, "anybody");
  }

  @Test
  void seesNobodyWhereARuleSaysSo() {
    rules.declare(ImageRule.showing(JPEG));

    assertSees(JPEG, Evidence.BYTES_RULE);
  }

  @Test
  void seesSomebodyUndeclaredOnAnyOtherImage() {
    RecognizedImage seen = recognizer.recognize(JPEG);

    assertThat(seen.evidence()).isEqualTo(Evidence.NONE);
    assertThat(seen.faces()).extracting(VisibleFace::person).containsExactly(Optional.empty());
    assertThat(seen.faces()).extracting(VisibleFace::imageId).containsExactly(JPEG.id());
  }

  private void assertSees(Image image, Evidence evidence, String... persons) {
    RecognizedImage seen = recognizer.recognize(image);
    assertThat(seen.id()).isEqualTo(image.id());
    assertThat(seen.evidence()).isEqualTo(evidence);
    assertThat(seen.faces())
        .extracting(face -> face.person().orElseThrow())
        .containsExactly(persons);
  }
}

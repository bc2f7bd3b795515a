package io.github.rekognitionmock.internal.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import io.github.rekognitionmock.internal.recognition.mark.Photograph;
import io.github.rekognitionmock.internal.recognition.mark.Sight;
import io.github.rekognitionmock.internal.recognition.rule.RecognitionException.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageRecognitionRefusalTest {

  private static final byte[] TEXT = {'t', 'e', 'x', 't'};
  private static final Image.S3Object OBJECT = Image.S3Object.of("photos", "alice.jpg");

  private final ImageRules rules = new ImageRules();
  private final ImageRecognition recognizer =
      new ImageRecognition(rules, "eu-west-1", new Sight(), () -> true, image -> Optional.empty());

  @Test
  void refusesBytesThatAreNeitherJpegNorPng() {
    assertRefuses(Image.of(TEXT), Problem.INVALID_FORMAT);
  }

  @Test
  void refusesSuchBytesEvenIfUnknownImagesShowSomebody() {
    rules.declare(ImageRule.showing(new ImageKey.Unknown(), "anybody"));

    assertRefuses(Image.of(TEXT), Problem.INVALID_FORMAT);
  }

  @Test
  void acceptsAnyBytesThatHaveARule() {
    rules.declare(ImageRule.showing(Image.of(TEXT), "alice"));

    assertThat(recognizer.recognize(Image.of(TEXT)).faces()).hasSize(1);
  }

  @Test
  void acceptsAnyBytesWhoseDigestHasARule() {
    rules.declare(ImageRule.showing(ImageKey.Sha256.of(TEXT), "alice"));

    assertThat(recognizer.recognize(Image.of(TEXT)).faces()).hasSize(1);
  }

  @Test
  void refusesASignatureWithoutAPicture() {
    byte[] png = Images.showing("alice");
    byte[] jpeg = Images.jpeg().showing("alice");

    assertRefuses(Image.of(Arrays.copyOf(png, 8)), Problem.INVALID_FORMAT);
    assertRefuses(Image.of(Arrays.copyOf(jpeg, 4)), Problem.INVALID_FORMAT);
  }

  @Test
  void refusesPicturesThatAreCutShort() {
    byte[] png = Images.showing("alice");
    byte[] jpeg = Images.jpeg().showing("alice");

    assertRefuses(Image.of(Arrays.copyOf(png, png.length - 12)), Problem.INVALID_FORMAT);
    assertRefuses(Image.of(Arrays.copyOf(jpeg, jpeg.length / 2)), Problem.INVALID_FORMAT);
  }

  @ParameterizedTest
  @CsvSource({"png, 79, 80", "png, 80, 79", "jpg, 79, 80"})
  void refusesImagesThatAreTooSmall(String format, int width, int height) throws IOException {
    assertRefuses(image(format, width, height), Problem.TOO_SMALL);
  }

  @ParameterizedTest
  @CsvSource({"png, 10001, 80", "jpg, 80, 10001"})
  void refusesImagesThatAreTooLarge(String format, int width, int height) throws IOException {
    assertRefuses(image(format, width, height), Problem.TOO_LARGE);
  }

  @ParameterizedTest
  @CsvSource({"png, 80, 10000", "jpg, 10000, 80"})
  void acceptsImagesOfTheExtremeSizes(String format, int width, int height) throws IOException {
    assertThat(recognizer.recognize(image(format, width, height)).faces()).hasSize(1);
  }

  @Test
  void refusesAnObjectThatWasDeclaredMissing() {
    rules.declare(new ImageRule.Missing(OBJECT));

    assertRefuses(OBJECT, Problem.S3_OBJECT_MISSING);
  }

  @Test
  void refusesAllOtherObjectsIfTheyWereDeclaredMissing() {
    rules.declare(new ImageRule.Missing(new ImageKey.UnknownS3Object()));
    rules.declare(ImageRule.showing(new ImageKey.Unknown(), "anybody"));
    rules.declare(ImageRule.showing(new ImageKey.S3Prefix("photos", "bob/"), "bob"));

    assertRefuses(OBJECT, Problem.S3_OBJECT_MISSING);
    assertThat(recognizer.recognize(Image.S3Object.of("photos", "bob/1.jpg")).faces()).hasSize(1);
    assertThat(recognizer.recognize(Image.of(Photograph.jpeg(1))).faces()).hasSize(1);
  }

  private void assertRefuses(Image image, Problem problem) {
    assertThatExceptionOfType(RecognitionException.class)
        .isThrownBy(() -> recognizer.recognize(image))
        .extracting(RecognitionException::problem)
        .isEqualTo(problem);
  }

  private static Image image(String format, int width, int height) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    assertThat(ImageIO.write(image, format, file)).isTrue();
    return Image.of(file.toByteArray());
  }
}

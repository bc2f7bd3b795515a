package io.github.rekognitionmock.internal.recognition.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFileTest {

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void tellsTheSizeOfAnImage(String format) throws IOException {
    byte[] image = image(format, 120, 90);

    assertThat(ImageFile.of(image).orElseThrow().dimensions()).hasValue(new Dimensions(120, 90));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gif", "bmp"})
  void isNoImageInAnyOtherFormat(String format) throws IOException {
    assertThat(ImageFile.of(image(format, 120, 90))).isEmpty();
  }

  @Test
  void isNoImageIfItIsEmptyOrText() {
    assertThat(ImageFile.of(new byte[0])).isEmpty();
    assertThat(ImageFile.of("not an image".getBytes(UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void tellsNoPersonsOfAPhotograph(String format) throws IOException {
    assertThat(ImageFile.of(image(format, 120, 90)).orElseThrow().inscription()).isEmpty();
  }

  @Test
  void tellsNoSizeThatItCannotRead() {
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

    assertThat(ImageFile.of(jpeg).orElseThrow().dimensions()).isEmpty();
    assertThat(new Png().header(-80, 80).file().dimensions()).isEmpty();
    assertThat(new Png().chunk("IDAT", new byte[13]).file().dimensions()).isEmpty();
  }

  @Test
  void mayBeAJpegThatEndsAnywhere() throws IOException {
    byte[] whole = image("jpg", 120, 90);

    for (int length = 3; length < whole.length; length++) {
      ImageFile part = ImageFile.of(Arrays.copyOf(whole, length)).orElseThrow();
      assertThat(part.dimensions().orElse(new Dimensions(120, 90)).width()).isEqualTo(120);
    }
  }

  @Test
  void mayBeAJpegWithFillBytesBeforeAMarker() {
    byte[] jpeg = {
      (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xFF, (byte) 0xC0, 0, 11, 8, 0, 90, 0, 120, 1, 0
    };

    assertThat(ImageFile.of(jpeg).orElseThrow().dimensions()).hasValue(new Dimensions(120, 90));
  }

  @Test
  void mayBeAJpegWhoseTablesComeBeforeItsSize() {
    byte[] jpeg = {
      (byte) 0xFF,
      (byte) 0xD8,
      (byte) 0xFF,
      (byte) 0xC4,
      0,
      9,
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      (byte) 0xFF,
      (byte) 0xC2,
      0,
      11,
      8,
      0,
      90,
      0,
      120,
      1,
      0
    };

    assertThat(ImageFile.of(jpeg).orElseThrow().dimensions()).hasValue(new Dimensions(120, 90));
  }

  private static byte[] image(String format, int width, int height) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    assertThat(ImageIO.write(image, format, file)).isTrue();
    return file.toByteArray();
  }
}

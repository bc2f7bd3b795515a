package io.github.rekognitionmock.internal.recognition.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageKeyTest {

  private static final String SHA256_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void digestIsTheSha256() {
    byte[] content = "abc".getBytes(StandardCharsets.UTF_8);

    assertThat(ImageKey.Sha256.of(content).hex()).isEqualTo(SHA256_OF_ABC);
  }

  @Test
  void digestMayBeInUpperCase() {
    assertThat(new ImageKey.Sha256(SHA256_OF_ABC.toUpperCase(Locale.ROOT)))
        .isEqualTo(new ImageKey.Sha256(SHA256_OF_ABC));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "abc", "xa7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"})
  void digestHas64HexadecimalDigits(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ImageKey.Sha256(text))
        .withMessage("'%s' is not a SHA-256: give 64 hexadecimal digits", text);
  }

  @Test
  void imagesAreTheSameIfTheirBytesAre() {
    assertThat(Image.of(new byte[] {1, 2, 3}))
        .isEqualTo(Image.of(new byte[] {1, 2, 3}))
        .hasSameHashCodeAs(Image.of(new byte[] {1, 2, 3}))
        .isNotEqualTo(Image.of(new byte[] {1, 2, 4}));
  }
}

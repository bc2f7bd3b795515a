package io.github.rekognitionmock.internal.recognition.image;

import static io.github.rekognitionmock.internal.recognition.image.Png.latin;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Images;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenPngTest {

  private static final byte[] KEYWORD = latin("rekognition-mock:persons\0");

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1000})
  void endsAtAChunkWithAnImpossibleLength(int length) {
    Png png = new Png().header(80, 80).chunkOfLength(length, "tEXt", latin("Title\0Team"));

    assertThat(png.file().inscription()).isEmpty();
  }

  @Test
  void saysNothingInTextsThatEndTooSoon() {
    Png png =
        new Png()
            .chunk("tEXt")
            .chunk("tEXt", latin("rekognition-mock:persons"))
            .chunk("zTXt", KEYWORD)
            .chunk("iTXt", KEYWORD)
            .chunk("iTXt", KEYWORD, new byte[] {0})
            .chunk("iTXt", KEYWORD, new byte[] {0, 0, 'e', 'n'})
            .chunk("iTXt", KEYWORD, new byte[] {0, 0, 0, 'x'});

    assertThat(png.file().inscription()).isEmpty();
  }

  @Test
  void saysNothingInTextsThatCannotBeInflated() {
    Png png =
        new Png()
            .chunk("zTXt", KEYWORD, latin("\0no zlib stream"))
            .chunk("iTXt", KEYWORD, new byte[] {1, 0, 0, 0}, latin("no zlib stream"));

    assertThat(png.file().inscription()).isEmpty();
  }

  @Test
  void mayEndAnywhere() {
    byte[] whole = Images.showing("alice");

    for (int length = PngFile.SIGNATURE.length; length < whole.length; length++) {
      ImageFile part = ImageFile.of(Arrays.copyOf(whole, length)).orElseThrow();
      assertThat(part.inscription().map(Inscription::persons).orElse(List.of("alice")))
          .containsExactly("alice");
      assertThat(part.dimensions().orElse(new Dimensions(640, 480)).width()).isEqualTo(640);
    }
  }

  @Test
  void mayHaveAnyByteChanged() {
    byte[] whole = Images.showing("alice");
    Random chance = new Random(1);

    for (int round = 0; round < 20_000; round++) {
      byte[] broken = whole.clone();
      broken[8 + chance.nextInt(broken.length - 8)] = (byte) chance.nextInt();
      ImageFile file = ImageFile.of(broken).orElseThrow();
      assertThat(file.inscription()).isNotNull();
      assertThat(file.dimensions()).isNotNull();
    }
  }
}

package io.github.rekognitionmock.internal.recognition.image;

import static io.github.rekognitionmock.internal.recognition.image.Png.deflated;
import static io.github.rekognitionmock.internal.recognition.image.Png.latin;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PngTextTest {

  private static final byte[] KEYWORD = latin("rekognition-mock:persons\0");
  private static final byte[] PLAIN = {0, 0};
  private static final byte[] COMPRESSED = {1, 0};
  private static final byte[] METHOD = {0};

  private final Png png = new Png().header(80, 80);

  @Test
  void isReadFromAnInternationalText() {
    png.chunk("iTXt", KEYWORD, PLAIN, latin("en\0persons\0"), "Zoë\nbob".getBytes(UTF_8));

    assertThat(png.file().inscription().map(Inscription::persons)).hasValue(List.of("Zoë", "bob"));
  }

  @Test
  void isReadFromACompressedInternationalText() {
    png.chunk("iTXt", KEYWORD, COMPRESSED, latin("\0\0"), deflated("Zoë\nbob".getBytes(UTF_8)));

    assertThat(png.file().inscription().map(Inscription::persons)).hasValue(List.of("Zoë", "bob"));
  }

  @Test
  void isReadFromALatinText() {
    png.chunk("tEXt", KEYWORD, latin("Zoë\r\nbob\r\n"));

    assertThat(png.file().inscription().map(Inscription::persons)).hasValue(List.of("Zoë", "bob"));
  }

  @Test
  void isReadFromACompressedLatinText() {
    png.chunk("zTXt", KEYWORD, METHOD, deflated(latin("Zoë\nbob")));

    assertThat(png.file().inscription().map(Inscription::persons)).hasValue(List.of("Zoë", "bob"));
  }

  @Test
  void isFoundBehindOtherChunks() {
    png.chunk("tEXt", latin("Title\0Team"));
    png.chunk("iTXt", latin("Comment\0"), PLAIN, latin("\0\0None"));
    png.chunk("IDAT", new byte[1000]);
    png.chunk("tEXt", KEYWORD, latin("alice"));

    assertThat(png.file().inscription().map(Inscription::persons)).hasValue(List.of("alice"));
  }

  @Test
  void isMissingFromAnOrdinaryPng() {
    png.chunk("tEXt", latin("Title\0Team")).chunk("IEND");

    assertThat(png.file().inscription()).isEmpty();
  }

  @Test
  void isNotReadIfItIsLongerThanAnybodyNeeds() {
    png.chunk("tEXt", KEYWORD, new byte[PngText.LONGEST_TEXT + 1]);

    assertThat(png.file().inscription()).isEmpty();
  }

  @Test
  void isNotReadIfItInflatesToMoreThanAnybodyNeeds() {
    png.chunk("zTXt", KEYWORD, METHOD, deflated(new byte[PngText.LONGEST_TEXT + 1]));

    assertThat(png.file().inscription()).isEmpty();
  }
}

package io.github.rekognitionmock.internal.recognition.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.internal.recognition.ImageId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {

  @Test
  void canBeReadByEveryPngReader() throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(Images.showing("alice", "bob")));

    assertThat(image.getWidth()).isEqualTo(640);
    assertThat(image.getHeight()).isEqualTo(480);
  }

  @Test
  void sayWhomTheyShow() {
    assertThat(persons(Images.showing("alice", "bob"))).hasValue(List.of("alice", "bob"));
  }

  @Test
  void showPersonsOfAllWritings() {
    assertThat(persons(Images.showing("Zoë", "李", "🙂 & co.")))
        .hasValue(List.of("Zoë", "李", "🙂 & co."));
  }

  @Test
  void maySayThatTheyShowNobody() {
    assertThat(persons(Images.showingNobody())).hasValue(List.of());
  }

  @Test
  void areTheSameBytesForTheSamePersons() {
    assertThat(Images.showing("alice", "bob")).isEqualTo(Images.showing("alice", "bob"));
  }

  @Test
  void differForOtherPersonsAndForAnotherOrder() {
    assertThat(Images.showing("alice", "bob"))
        .isNotEqualTo(Images.showing("alice"))
        .isNotEqualTo(Images.showing("bob", "alice"));
  }

  @Test
  void differFromVariantToVariant() throws IOException {
    byte[] other = Images.variant(2).showing("alice");

    assertThat(other)
        .isNotEqualTo(Images.showing("alice"))
        .isNotEqualTo(Images.variant(3).showing("alice"));
    assertThat(persons(other)).hasValue(List.of("alice"));
    assertThat(ImageIO.read(new ByteArrayInputStream(other))).isNotNull();
  }

  @Test
  void differFromVariantToVariantEvenIfColoursRepeat() {
    assertThat(IntStream.range(0, 2000).mapToObj(Images::variant))
        .extracting(variant -> ImageId.of(variant.showing("alice")))
        .doesNotHaveDuplicates();
  }

  @Test
  void areTheUsualOnesAsVariantZero() {
    assertThat(Images.variant(0).showing("alice")).isEqualTo(Images.showing("alice"));
  }

  @Test
  void canBeJpegsOfAnySize() throws IOException {
    byte[] jpeg = Images.jpeg().size(1001, 333).showing("alice");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));

    assertThat(image.getWidth()).isEqualTo(1001);
    assertThat(image.getHeight()).isEqualTo(333);
    assertThat(persons(jpeg)).hasValue(List.of("alice"));
  }

  @Test
  void lookTheSameAsPngAndAsJpeg() throws IOException {
    BufferedImage png = ImageIO.read(new ByteArrayInputStream(Images.showing("alice")));
    BufferedImage jpeg = ImageIO.read(new ByteArrayInputStream(Images.jpeg().showing("alice")));

    for (int y = 0; y < 480; y += 7) {
      for (int x = 0; x < 640; x += 7) {
        assertThat(jpeg.getRGB(x, y) >>> 8 & 0xFF)
            .isCloseTo(png.getRGB(x, y) >>> 8 & 0xFF, within(24));
      }
    }
  }

  /** The bytes that the first build of this format made, on Linux. */
  @Test
  void areTheSameBytesOnEveryPlatform() {
    assertThat(ImageKey.Sha256.of(Images.showing("alice", "Zo\u00EB")).hex())
        .isEqualTo("97458c9b155f5d8ee6e09860e0b5cdc8042531ee54280aa0ef05b90dd6460786");
    assertThat(ImageKey.Sha256.of(Images.jpeg().showing("alice", "Zo\u00EB")).hex())
        .isEqualTo("8904cdac27468f761b2f254cd58e9b2b37db5d35891fbbe21244112f8e90263e");
  }

  @Test
  void areKnownToBeAsTheyWereMade() {
    assertThat(inscription(Images.showing("alice")).isCurrent()).isTrue();
    assertThat(inscription(Images.jpeg().showing("alice")).isCurrent()).isTrue();
  }

  @Test
  void areKnownToHaveBeenChanged() {
    for (byte[] image : List.of(Images.showing("alice"), Images.jpeg().showing("alice"))) {
      image[image.length - 20]++;

      assertThat(inscription(image)).isEqualTo(new Inscription(List.of("alice"), false));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "al\nice", "al\0ice"})
  void refusePersonsThatCannotBeSeen(String person) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Images.showing(person))
        .withMessageEndingWith(
            "cannot stand for a person on an image: use characters that can be seen");
  }

  @Test
  void refuseMorePersonsThanAReaderWouldRead() {
    String[] crowd = Collections.nCopies(10_000, "alice").toArray(String[]::new);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Images.showing(crowd))
        .withMessage("10000 persons are too many for one image: use fewer or shorter labels");
  }

  private static Inscription inscription(byte[] image) {
    return ImageFile.of(image).orElseThrow().inscription().orElseThrow();
  }

  private static Optional<List<String>> persons(byte[] image) {
    return ImageFile.of(image).orElseThrow().inscription().map(Inscription::persons);
  }
}

package io.github.rekognitionmock.internal.recognition.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import io.github.rekognitionmock.internal.recognition.image.Dimensions;
import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.image.ImageFile;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;

class SightTest {

  private static final String[] CROWD = {
    "alice", "bob", "carol", "dave", "eve", "frank", "grace", "heidi", "ivan"
  };

  private final Sight sight = new Sight();

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1",
    "1, 0.33, 0.6",
    "2, 0.33, 0.6",
    "4, 0.5, 0.6",
    "9, 0.5, 0.6",
    "9, 0.75, 0.8",
    "9, 2, 0.6"
  })
  void readsMarksAfterScalingAndCompression(int persons, double share, double quality) {
    String[] all = List.of(CROWD).subList(0, persons).toArray(String[]::new);

    assertThat(persons(Rework.of(Images.showing(all)).scale(share).jpeg(quality)))
        .containsExactlyInAnyOrder(all);
    assertThat(persons(Rework.of(Images.jpeg().showing(all)).scale(share).jpeg(quality)))
        .containsExactlyInAnyOrder(all);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void readsMarksAfterQuarterTurns(int quarters) {
    assertThat(persons(Rework.of(Images.showing("alice", "bob")).turn(quarters).png()))
        .containsExactlyInAnyOrder("alice", "bob");
  }

  @Test
  void readsMarksInAMirror() {
    List<DeclaredFace> faces = look(Rework.of(Images.showing("alice", "bob")).mirror().jpeg(0.8));

    assertThat(faces)
        .extracting(face -> face.person().orElseThrow())
        .containsExactlyInAnyOrder("alice", "bob");
    assertThat(box("alice", faces).left()).isGreaterThan(box("bob", faces).left());
  }

  @Test
  void tellsWhereTheFacesAreNow() {
    BoundingBox upright = box("bob", look(unchanged(Images.showing("alice", "bob"))));
    BoundingBox turned = box("bob", look(Rework.of(Images.showing("alice", "bob")).turn(1).png()));

    assertThat(turned.top()).isCloseTo(upright.left(), within(0.02f));
    assertThat(turned.left()).isCloseTo(1 - upright.top() - upright.height(), within(0.02f));
    assertThat(turned.width()).isCloseTo(upright.height(), within(0.02f));
  }

  @Test
  void seesFacesWhereTheyWereDrawn() {
    // The first of two is centred in a cell of a half, and takes 0.85 of its height.
    BoundingBox alice = box("alice", look(unchanged(Images.showing("alice", "bob"))));

    assertThat(alice.left() + alice.width() / 2).isCloseTo(0.25f, within(0.02f));
    assertThat(alice.top() + alice.height() / 2).isCloseTo(0.25f, within(0.02f));
    assertThat(alice.height()).isCloseTo(0.425f, within(0.02f));
  }

  @ParameterizedTest
  @ValueSource(floats = {0, 0.1f, 0.25f})
  void seesOnePersonOnTheCropOfAFace(float margin) {
    byte[] team = Images.showing("alice", "bob", "carol", "dave");

    assertThat(look(unchanged(team)))
        .hasSize(4)
        .allSatisfy(
            face -> {
              BoundingBox box = face.detail().boundingBox();
              byte[] crop =
                  Rework.of(team)
                      .crop(box.left(), box.top(), box.width(), box.height(), margin)
                      .jpeg(0.75);
              assertThat(persons(crop)).containsExactly(face.person().orElseThrow());
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zoë & 李", "0d7e1d3c-6c1b-4b8e-9c8e-7d5a1c3e9b11", "HTTPS://A.EXAMPLE"})
  void readsLabelsOfAllKinds(String person) {
    assertThat(persons(unchanged(Images.showing(person)))).containsExactly(person);
  }

  @Test
  void seesAPersonAsOftenAsDrawn() {
    assertThat(persons(unchanged(Images.showing("alice", "alice"))))
        .containsExactly("alice", "alice");
  }

  @Test
  void seesNothingOnPicturesThatAreBroken() {
    byte[] whole = Rework.of(Images.showing("alice")).jpeg(0.8);
    Random chance = new Random(1);

    for (int round = 0; round < 300; round++) {
      byte[] broken = whole.clone();
      for (int i = 0; i < 20; i++) {
        broken[chance.nextInt(broken.length)] = (byte) chance.nextInt();
      }
      assertThat(sight.look((Image.Bytes) Image.of(broken), new Dimensions(640, 480))).isNotNull();
    }
  }

  @Test
  void doesNotOpenVeryLargePictures() {
    byte[] picture = unchanged(Images.showing("alice"));

    assertThat(sight.look((Image.Bytes) Image.of(picture), new Dimensions(10_000, 10_000)).marked())
        .isEmpty();
  }

  private static byte[] unchanged(byte[] picture) {
    return Rework.of(picture).png();
  }

  private List<String> persons(byte[] picture) {
    return look(picture).stream().map(face -> face.person().orElseThrow()).toList();
  }

  private List<DeclaredFace> look(byte[] picture) {
    Dimensions size = ImageFile.of(picture).orElseThrow().dimensions().orElseThrow();
    return sight.look((Image.Bytes) Image.of(picture), size).marked();
  }

  private static BoundingBox box(String person, List<DeclaredFace> faces) {
    return faces.stream()
        .filter(face -> face.person().orElseThrow().equals(person))
        .findFirst()
        .orElseThrow()
        .detail()
        .boundingBox();
  }
}

package io.github.rekognitionmock.internal.recognition.face;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.recognition.ImageId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaceCompletionTest {

  private static final ImageId IMAGE = ImageId.derivedFrom("an image");

  @Test
  void ordersFacesByTheAreaOfTheirBoxes() {
    DeclaredFace small = boxed("small", 0.1f, 0.2f);
    DeclaredFace wide = boxed("wide", 0.9f, 0.1f);
    DeclaredFace high = boxed("high", 0.3f, 0.9f);

    assertThat(FaceCompletion.complete(IMAGE, List.of(small, wide, high)))
        .extracting(VisibleFace::person)
        .containsExactly(Optional.of("high"), Optional.of("wide"), Optional.of("small"));
  }

  @Test
  void keepsTheDeclaredOrderOfFacesOfTheSameSize() {
    DeclaredFace left = boxed("left", 0.2f, 0.2f);
    DeclaredFace right = boxed("right", 0.2f, 0.2f);

    assertThat(FaceCompletion.complete(IMAGE, List.of(left, right)))
        .extracting(VisibleFace::person)
        .containsExactly(Optional.of("left"), Optional.of("right"));
  }

  @Test
  void numbersFacesFromTheLargest() {
    assertThat(complete("alice", "bob", "carol"))
        .extracting(VisibleFace::ordinal)
        .containsExactly(0, 1, 2);
  }

  @Test
  void makesTheFirstDeclaredFaceTheLargest() {
    assertThat(complete("alice", "bob", "carol"))
        .extracting(VisibleFace::person)
        .containsExactly(Optional.of("alice"), Optional.of("bob"), Optional.of("carol"));
  }

  @Test
  void givesAllFacesOfAnImageTheSameQuality() {
    assertThat(complete("alice", "bob", "carol"))
        .extracting(face -> face.detail().quality())
        .containsOnly(complete("dave").get(0).detail().quality());
  }

  @Test
  void leavesAnImageOfNobodyEmpty() {
    assertThat(complete()).isEmpty();
  }

  private static DeclaredFace boxed(String person, float width, float height) {
    return SomeFaces.declared(
        Optional.of(person),
        face -> face.boundingBox(b -> b.width(width).height(height).left(0.05f).top(0.05f)));
  }

  private static List<VisibleFace> complete(String... persons) {
    return FaceCompletion.complete(IMAGE, List.of(persons).stream().map(DeclaredFace::of).toList());
  }
}

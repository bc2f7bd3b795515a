package io.github.rekognitionmock.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.assertj.core.api.AbstractFloatAssert;
import org.junit.jupiter.api.Test;

class SimilarityTest {

  private final SimilarityRules rules = new SimilarityRules();
  private final Similarity similarity = new Similarity(rules, () -> false);

  @Test
  void isDeclaredBeforeAnythingElse() {
    rules.declare(new SimilarityRule("alice", "alice", 12.5f));

    assertSimilarity(SomeFace.on("a").of("alice"), SomeFace.on("a").of("alice")).isEqualTo(12.5f);
  }

  @Test
  void isCompleteForTheSameFaceOfTheSameImage() {
    assertSimilarity(SomeFace.on("a"), SomeFace.on("a")).isEqualTo(100);
  }

  @Test
  void isLowForAnotherFaceOfTheSameImage() {
    assertSimilarity(SomeFace.on("a"), SomeFace.on("a").at(1)).isLessThan(20);
  }

  @Test
  void isLowForOnePlaceOfAnImageThatWasDeclaredToShowDifferentPersons() {
    assertSimilarity(SomeFace.on("a").of("alice"), SomeFace.on("a").of("bob")).isLessThan(20);
  }

  @Test
  void isHighForTheSamePersonOnDifferentImages() {
    assertSimilarity(SomeFace.on("a").of("alice"), SomeFace.on("b").of("alice"))
        .isBetween(97f, 99.99f);
  }

  @Test
  void isHighForFacesOfTheSameUser() {
    assertSimilarity(SomeFace.on("a").ofUser("u1"), SomeFace.on("b").ofUser("u1"))
        .isBetween(97f, 99.99f);
  }

  @Test
  void isLowForDifferentPersonsOfTheSameUser() {
    assertSimilarity(
            SomeFace.on("a").of("alice").ofUser("u1"), SomeFace.on("b").of("bob").ofUser("u1"))
        .isLessThan(20);
  }

  @Test
  void isHighForAPersonAndAnUndeclaredOneOfTheSameUser() {
    assertSimilarity(SomeFace.on("a").of("alice").ofUser("u1"), SomeFace.on("b").ofUser("u1"))
        .isBetween(97f, 99.99f);
  }

  @Test
  void isLowForFacesOfDifferentUsers() {
    assertSimilarity(SomeFace.on("a").ofUser("u1"), SomeFace.on("b").ofUser("u2")).isLessThan(20);
  }

  @Test
  void isLowForStrangers() {
    assertSimilarity(SomeFace.on("a"), SomeFace.on("b")).isBetween(0f, 20f);
  }

  @Test
  void isTheSameInBothDirections() {
    SomeFace one = SomeFace.on("a").of("alice");
    SomeFace other = SomeFace.on("b").of("alice");

    assertSimilarity(one, other).isEqualTo(similarity.between(/* one= */ other, /* other= */ one));
  }

  @Test
  void differsFromImageToImage() {
    SomeFace alice = SomeFace.on("a").of("alice");

    assertThat(IntStream.range(0, 50).mapToObj(image -> SomeFace.on("b" + image).of("alice")))
        .extracting(other -> similarity.between(alice, other))
        .doesNotHaveDuplicates();
  }

  private AbstractFloatAssert<?> assertSimilarity(SomeFace one, SomeFace other) {
    return assertThat(similarity.between(one, other));
  }
}

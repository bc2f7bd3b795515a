package io.github.rekognitionmock.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

  private final SimilarityRules rules = new SimilarityRules();
  private final Similarity similarity = new Similarity(rules, () -> true);

  @Test
  void aDeclaredSimilarityIsTheReason() {
    rules.declare(new SimilarityRule("alice", "bob", 62.5f));

    assertThat(reason(on("a").of("alice"), on("b").of("bob"))).isEqualTo(SimilarityReason.DECLARED);
  }

  @Test
  void differentPersonsAreTheReasonEvenOnTheSameImage() {
    assertThat(reason(on("a").of("alice"), on("a").of("bob")))
        .isEqualTo(SimilarityReason.DIFFERENT_PERSONS);
  }

  @Test
  void theSameSightingIsTheReason() {
    assertThat(reason(on("a"), on("a"))).isEqualTo(SimilarityReason.SAME_SIGHTING);
  }

  @Test
  void theSamePersonIsTheReason() {
    assertThat(reason(on("a").of("alice"), on("b").of("alice")))
        .isEqualTo(SimilarityReason.SAME_PERSON);
  }

  @Test
  void theSameUserIsTheReason() {
    assertThat(reason(on("a").ofUser("u"), on("b").ofUser("u")))
        .isEqualTo(SimilarityReason.SAME_USER);
  }

  @Test
  void thereMayBeNoReason() {
    assertThat(reason(on("a").of("alice"), on("b"))).isEqualTo(SimilarityReason.NONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 30})
  void theClosestFaceIsTheOneThatDecidedTheConfidence(int faces) {
    SomeFace candidate = on("candidate").of("bob");
    List<SomeFace> others = new ArrayList<>();
    for (int i = 0; i < faces; i++) {
      others.add(i % 3 == 0 ? on("photo" + i).of("alice") : on("photo" + i));
    }

    assertThat(similarity.closest(candidate, others).orElseThrow().similarity())
        .isEqualTo(similarity.matchConfidence(candidate, others));
  }

  @Test
  void noFaceIsClosestToNone() {
    assertThat(similarity.closest(on("a"), List.of())).isEmpty();
  }

  private SimilarityReason reason(Likeness one, Likeness other) {
    return similarity.compare(one, other).reason();
  }

  private static SomeFace on(String image) {
    return SomeFace.on(image);
  }
}

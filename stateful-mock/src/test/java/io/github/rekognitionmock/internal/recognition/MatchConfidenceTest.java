package io.github.rekognitionmock.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.AbstractFloatAssert;
import org.junit.jupiter.api.Test;

class MatchConfidenceTest {

  private final SimilarityRules rules = new SimilarityRules();
  private boolean strict;
  private final Similarity similarity = new Similarity(rules, () -> strict);

  @Test
  void isTheHighestSimilarityToAnyOfTheFaces() {
    rules.declare(new SimilarityRule("alice", "bob", 40));
    rules.declare(new SimilarityRule("alice", "carol", 60));

    assertConfidence(face("a").of("alice"), face("b").of("bob"), face("c").of("carol"))
        .isEqualTo(60);
  }

  @Test
  void isHighIfOneOfTheFacesShowsTheSamePerson() {
    assertConfidence(face("a").of("alice"), face("b").of("bob"), face("c").of("alice"))
        .isBetween(97f, 99.99f);
  }

  @Test
  void isLowIfDeclaredPersonsDiffer() {
    assertConfidence(face("a").of("alice"), face("b").of("bob")).isLessThan(20);
  }

  @Test
  void isHighForAnUndeclaredPerson() {
    assertConfidence(face("a"), face("b").of("bob")).isBetween(97f, 99.99f);
  }

  @Test
  void isHighForADeclaredPersonAmongUndeclaredOnes() {
    assertConfidence(face("a").of("alice"), face("b"), face("c")).isBetween(97f, 99.99f);
  }

  @Test
  void isLowForAnUndeclaredPersonIfStrict() {
    strict = true;

    assertConfidence(face("a"), face("b")).isLessThan(20);
  }

  @Test
  void isHighForTheSamePersonEvenIfStrict() {
    strict = true;

    assertConfidence(face("a").of("alice"), face("b").of("alice")).isBetween(97f, 99.99f);
  }

  @Test
  void isCompleteForTheSameImageEvenIfStrict() {
    strict = true;

    assertConfidence(face("a"), face("a")).isEqualTo(100);
  }

  @Test
  void givesNoBenefitOfTheDoubtWhereASimilarityWasDeclared() {
    FaceId id = FaceId.derivedFrom("a");
    rules.declare(new SimilarityRule(id.toString(), "bob", 62.5f));

    assertConfidence(face("a").storedAs(id), face("b").of("bob"), face("c")).isEqualTo(62.5f);
  }

  private static SomeFace face(String image) {
    return SomeFace.on(image);
  }

  private AbstractFloatAssert<?> assertConfidence(SomeFace candidate, SomeFace... faces) {
    return assertThat(similarity.matchConfidence(candidate, List.of(faces)));
  }
}

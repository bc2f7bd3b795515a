package io.github.rekognitionmock.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimilarityRulesTest {

  private static final FaceId FIRST = FaceId.derivedFrom("first");
  private static final FaceId SECOND = FaceId.derivedFrom("second");

  private final SomeFace alice = SomeFace.on("a").of("alice").storedAs(FIRST);
  private final SomeFace bob = SomeFace.on("b").of("bob").storedAs(SECOND);
  private final SimilarityRules rules = new SimilarityRules();

  @Test
  void holdInBothDirections() {
    rules.declare(new SimilarityRule("bob", "alice", 62.5f));

    assertThat(rules.between(alice, bob)).hasValue(62.5f);
    assertThat(rules.between(bob, alice)).hasValue(62.5f);
  }

  @Test
  void speakOfFacesBeforePersons() {
    rules.declare(new SimilarityRule("alice", "bob", 10));
    rules.declare(new SimilarityRule(FIRST.toString(), "bob", 20));
    rules.declare(new SimilarityRule(FIRST.toString(), SECOND.toString(), 30));

    assertThat(rules.between(alice, bob)).hasValue(30f);
  }

  @Test
  void mayMixAFaceAndAPerson() {
    rules.declare(new SimilarityRule("alice", SECOND.toString(), 20));

    assertThat(rules.between(alice, bob)).hasValue(20f);
  }

  @Test
  void sayNothingOfOthers() {
    rules.declare(new SimilarityRule("alice", "carol", 20));

    assertThat(rules.between(alice, bob)).isEmpty();
  }

  @Test
  void areReplacedByLaterOnes() {
    rules.declare(new SimilarityRule("alice", "bob", 20));
    rules.declare(new SimilarityRule("bob", "alice", 40));

    assertThat(rules.all()).containsExactly(new SimilarityRule("bob", "alice", 40));
  }

  @Test
  void areForgottenAltogether() {
    rules.declare(new SimilarityRule("alice", "bob", 20));

    rules.clear();

    assertThat(rules.between(alice, bob)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(floats = {-0.1f, 100.1f, Float.NaN})
  void refuseSimilaritiesThatAreNoPercentage(float similarity) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SimilarityRule("alice", "bob", similarity))
        .withMessage(
            "The similarity between 'alice' and 'bob' is %s: give a number from 0 to 100",
            similarity);
  }
}

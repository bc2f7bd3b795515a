package io.github.rekognitionmock.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.error.ErrorType;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FaultRuleTest {

  private final FaultRule.Builder throttling =
      FaultRule.builder().error(ErrorType.THROTTLING.error());

  @Test
  void hasToSayWhatHappens() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FaultRule.builder().times(2).build())
        .withMessageContaining("give an error, a latency or a connection fault");
  }

  @Test
  void cannotHappenZeroTimes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> throttling.times(0).build())
        .withMessage("A fault cannot happen 0 times: give 1 or more");
  }

  @Test
  void cannotSkipFewerThanNoRequests() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> throttling.skip(-1).build())
        .withMessage("A fault cannot skip -1 requests: give 0 or more");
  }

  @Test
  void cannotBeMoreLikelyThanCertain() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> throttling.probability(1.5).build())
        .withMessage("The probability of a fault is 1.5: give a number from 0 to 1");
  }

  @Test
  void strikesBeforeTheOperationUnlessToldOtherwise() {
    assertThat(throttling.build().effect().phase()).isEqualTo(Phase.BEFORE);
    assertThat(throttling.phase(Phase.AFTER).build().effect().phase()).isEqualTo(Phase.AFTER);
  }

  @Test
  void aCutBodyIsThatOfTheOperationsAnswer() {
    FaultRule rule = FaultRule.builder().connection(ConnectionFault.CUT_BODY).build();

    assertThat(rule.effect().phase()).isEqualTo(Phase.AFTER);
  }

  @Test
  void cannotCutABodyThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FaultRule.builder()
                    .connection(ConnectionFault.CUT_BODY)
                    .phase(Phase.BEFORE)
                    .build())
        .withMessage(
            "Before the operation there is no body to cut: let the fault strike after it, or give"
                + " an error, whose body is cut");
  }

  @Test
  void canCutTheBodyOfAnErrorInPlaceOfTheOperation() {
    FaultRule rule = throttling.connection(ConnectionFault.CUT_BODY).phase(Phase.BEFORE).build();

    assertThat(rule.effect().phase()).isEqualTo(Phase.BEFORE);
  }

  @Test
  void canBeBuiltOnAnother() {
    FaultRule rule =
        throttling
            .operation("CreateUser")
            .skip(1)
            .times(2)
            .probability(0.5)
            .seed(3)
            .latency(Latency.fixed(Duration.ofMillis(4)))
            .connection(ConnectionFault.EMPTY)
            .phase(Phase.AFTER)
            .build();

    assertThat(rule.toBuilder().build()).isEqualTo(rule);
  }
}

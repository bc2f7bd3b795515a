package io.github.rekognitionmock.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fault.Latency;
import io.github.rekognitionmock.internal.error.AwsError;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

class FaultBuilderTest {

  private final FaultBuilder<RekognitionRequest> fault =
      new FaultBuilder<>(RekognitionRequest.class, Optional.empty());

  @Test
  void refusesAFaultWithoutAnEffect() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fault.times(2).afterOperation().build())
        .withMessage("The fault does nothing: give it an error, a delay or a connection fault");
  }

  @Test
  void refusesToAffectNoRequest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fault.throttle().times(0).build())
        .withMessage("The count of times that a fault happens is 0: give 1 or more");
  }

  @Test
  void refusesToSpareFewerThanNoRequests() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fault.throttle().skip(-1).build())
        .withMessage("The count of requests to skip is -1: give 0 or more");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.5, Double.NaN})
  void refusesAProbabilityThatIsNone(double probability) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fault.throttle().probability(probability).build())
        .withMessage("The probability of a fault is %s: give a number from 0 to 1", probability);
  }

  @Test
  void refusesToCutABodyThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FaultEffect.of(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(ConnectionFault.CUT_BODY),
                    Optional.of(Phase.BEFORE)))
        .withMessage(
            "The fault cuts a body before there is one: let it happen after the operation, or give"
                + " it an error, whose body is cut");
  }

  @Test
  void isToldEverythingInOneSentence() {
    FaultRule rule =
        fault
            .fail("TeapotException", 418, "Tea")
            .fail(ErrorType.ACCESS_DENIED, "Not today")
            .fail(ErrorType.ACCESS_DENIED)
            .loseAnswer()
            .always()
            .skip(1)
            .probability(0.5)
            .seed(42)
            .build();

    assertThat(rule.effect().error()).hasValue(AwsError.of(ErrorType.ACCESS_DENIED));
    assertThat(rule.effect().connection()).hasValue(ConnectionFault.RESET);
    assertThat(rule.effect().phase()).isEqualTo(Phase.AFTER);
    assertThat(rule.schedule().skip()).isEqualTo(1);
  }

  @Test
  void affectsOneRequestBeforeItsOperationUnlessToldOtherwise() {
    FaultRule rule = fault.throttle().build();

    assertThat(rule.schedule().times()).isEqualTo(1);
    assertThat(rule.schedule().skip()).isZero();
    assertThat(rule.effect().phase()).isEqualTo(Phase.BEFORE);
  }

  @Test
  void letsTheOperationHappenFirstWhenTold() {
    assertThat(fault.throttle().afterOperation().build().effect().phase()).isEqualTo(Phase.AFTER);
  }

  @Test
  void cutsTheBodyOfTheOperationsOwnAnswer() {
    FaultRule rule = fault.breakConnection(ConnectionFault.CUT_BODY).build();

    assertThat(rule.effect().phase()).isEqualTo(Phase.AFTER);
  }

  @Test
  void canCutTheBodyOfAnErrorInPlaceOfTheOperation() {
    FaultEffect effect =
        FaultEffect.of(
            Optional.of(AwsError.of(ErrorType.THROTTLING)),
            Optional.empty(),
            Optional.of(ConnectionFault.CUT_BODY),
            Optional.of(Phase.BEFORE));

    assertThat(effect.phase()).isEqualTo(Phase.BEFORE);
  }

  @Test
  void keepsAllThatIsSaid() {
    FaultRule rule =
        new FaultBuilder<>(ListUsersRequest.class, Optional.of("ListUsers"))
            .fail(ErrorType.ACCESS_DENIED)
            .delay(Latency.fixed(Duration.ofMillis(4)))
            .breakConnection(ConnectionFault.CUT_BODY)
            .skip(1)
            .times(2)
            .probability(0.5)
            .seed(3)
            .build();

    assertThat(rule.operation()).contains("ListUsers");
    assertThat(rule.schedule()).isEqualTo(FaultSchedule.of(1, OptionalInt.of(2), 0.5, 3));
    assertThat(rule.effect())
        .isEqualTo(
            new FaultEffect(
                Optional.of(AwsError.of(ErrorType.ACCESS_DENIED)),
                Optional.of(Latency.fixed(Duration.ofMillis(4))),
                Optional.of(ConnectionFault.CUT_BODY),
                Phase.AFTER));
  }
}

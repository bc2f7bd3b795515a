package io.github.rekognitionmock.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.error.Dialect;
import io.github.rekognitionmock.error.ErrorType;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fault.Fault;
import io.github.rekognitionmock.fault.FaultRule;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaultsTest {

  private final ControlCaller control = new ControlCaller();

  @Test
  void anErrorOfTheServiceHasItsUsualStatusAndText() {
    assertThat(added("{\"error\": \"ThrottlingException\"}").fault().error())
        .contains(ErrorType.THROTTLING.error());
  }

  @Test
  void statusAndTextCanBeReplaced() {
    assertThat(
            added("{\"error\": \"ThrottlingException\", \"status\": 429, \"message\": \"Slower\"}")
                .fault()
                .error())
        .contains(new AwsError("ThrottlingException", 429, Dialect.SERVICE, Optional.of("Slower")));
  }

  @Test
  void anErrorThatNobodyKnowsIsTheClientsFault() {
    assertThat(added("{\"error\": \"TeapotException\"}").fault().error())
        .contains(new AwsError("TeapotException", 400, Dialect.SERVICE, Optional.empty()));
  }

  @Test
  void aConnectionCanBreak() {
    assertThat(added("{\"connection\": \"garbage\"}").fault().connection())
        .contains(ConnectionFault.GARBAGE);
  }

  @Test
  void anAnswerCanBeLate() {
    assertThat(added("{\"delayMillis\": 1500}").fault())
        .isEqualTo(new Fault(Optional.empty(), Duration.ofMillis(1500), Optional.empty()));
  }

  @Test
  void aFaultMeetsOneRequestOfAnyOperationUnlessItSaysOtherwise() {
    FaultRule rule = added("{\"error\": \"ThrottlingException\"}");

    assertThat(rule.times()).isEqualTo(1);
    assertThat(rule.operation()).isEmpty();
  }

  @Test
  void aFaultCanBeMeantForOneOperationAndSeveralTimes() {
    FaultRule rule =
        added(
            "{\"operation\": \"DetectLabels\", \"error\": \"ThrottlingException\", \"times\": 3}");

    assertThat(rule.operation()).contains("DetectLabels");
    assertThat(rule.times()).isEqualTo(3);
  }

  @Test
  void faultsWaitInTheOrderInWhichTheyCame() {
    control.ok("POST", "/faults", "[{\"error\": \"A\"}, {\"error\": \"B\"}]");
    control.ok("POST", "/faults", "{\"error\": \"C\"}");

    assertThat(control.account().faults().pending())
        .extracting(rule -> rule.fault().error().orElseThrow().type())
        .containsExactly("A", "B", "C");
  }

  @Test
  void listsThemInTheFormInWhichTheyAreDeclared() {
    control.ok(
        "POST",
        "/faults",
        """
        [{"operation": "ListFaces", "error": "ThrottlingException", "times": 2, "delayMillis": 5},
         {"connection": "reset"}]
        """);
    String listed = control.ok("GET", "/faults", "");
    control.ok("DELETE", "/faults", "");

    control.ok("POST", "/faults", listed);

    assertThat(control.ok("GET", "/faults", "")).isEqualTo(listed).contains("reset");
  }

  @Test
  void forgetsAll() {
    control.ok("POST", "/faults", "{\"error\": \"ThrottlingException\"}");

    control.ok("DELETE", "/faults", "");

    assertThat(control.account().faults().pending()).isEmpty();
  }

  private FaultRule added(String fault) {
    control.ok("POST", "/faults", fault);
    return control.account().faults().pending().get(0);
  }
}

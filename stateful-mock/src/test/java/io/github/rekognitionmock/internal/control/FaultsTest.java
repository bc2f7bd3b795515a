package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fault.Latency;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.error.Dialect;
import io.github.rekognitionmock.internal.fault.FaultRule;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;

class FaultsTest {

  private final ControlCaller control = new ControlCaller();

  @Test
  void anErrorOfTheServiceHasItsUsualStatusAndText() {
    assertThat(added("{\"error\": \"ThrottlingException\"}").effect().error())
        .contains(AwsError.of(ErrorType.THROTTLING));
  }

  @Test
  void anErrorOfANearNameIsTakenIfItHasAStatus() {
    assertThat(added("{\"error\": \"ThrottledException\", \"status\": 400}").effect().error())
        .map(AwsError::type)
        .contains("ThrottledException");
  }

  @Test
  void statusAndTextCanBeReplaced() {
    assertThat(
            added("{\"error\": \"ThrottlingException\", \"status\": 429, \"message\": \"Slower\"}")
                .effect()
                .error())
        .contains(new AwsError("ThrottlingException", 429, Dialect.SERVICE, Optional.of("Slower")));
  }

  @Test
  void anErrorThatNobodyKnowsIsTheClientsFault() {
    assertThat(added("{\"error\": \"TeapotException\"}").effect().error())
        .contains(new AwsError("TeapotException", 400, Dialect.SERVICE, Optional.empty()));
  }

  @Test
  void aConnectionCanBreak() {
    assertThat(added("{\"connection\": \"garbage\"}").effect().connection())
        .contains(ConnectionFault.GARBAGE);
  }

  @Test
  void anAnswerCanBeLate() {
    assertThat(added("{\"delayMillis\": 1500}").effect().latency())
        .contains(Latency.fixed(Duration.ofMillis(1500)));
  }

  @Test
  void aFaultMeetsOneRequestOfAnyOperationUnlessItSaysOtherwise() {
    FaultRule rule = added("{\"error\": \"ThrottlingException\"}");

    assertThat(rule.schedule().times()).isEqualTo(1);
    assertThat(rule.operation()).isEmpty();
  }

  @Test
  void aFaultCanBeMeantForOneOperationAndSeveralTimes() {
    FaultRule rule =
        added(
            "{\"operation\": \"DetectLabels\", \"error\": \"ThrottlingException\", \"times\": 3}");

    assertThat(rule.operation()).contains("DetectLabels");
    assertThat(rule.schedule().times()).isEqualTo(3);
  }

  @Test
  void faultsWaitInTheOrderInWhichTheyCame() {
    control.ok("POST", "/faults", "[{\"error\": \"A\"}, {\"error\": \"B\"}]");
    control.ok("POST", "/faults", "{\"error\": \"C\"}");

    assertThat(control.account().faults().all())
        .extracting(fault -> fault.rule().effect().error().orElseThrow().type())
        .containsExactly("A", "B", "C");
  }

  @Test
  void listsThemInTheFormInWhichTheyAreDeclared() {
    String declared =
        """
        [{"operation": "ListFaces", "error": "ThrottlingException", "times": 2, "delayMillis": 5},
         {"connection": "reset", "phase": "after", "skip": 3, "probability": 0.1, "seed": 42},
         {"operation": "CreateUser", "matching": {"UserId": "alice"}, "connection": "cutBody",
          "delayDistribution": {"type": "uniform", "lower": 1, "upper": 2}, "times": "always"},
         {"delayDistribution": {"type": "lognormal", "median": 80, "sigma": 0.4}}]
        """;
    control.ok("POST", "/faults", declared);
    String listed = control.ok("GET", "/faults", "");
    for (int place = 0; place < 4; place++) {
      JsonNode fault = ControlCaller.json(listed).get(place);
      ControlCaller.json(declared)
          .get(place)
          .properties()
          .forEach(member -> assertThat(fault.get(member.getKey())).isEqualTo(member.getValue()));
    }
    control.ok("DELETE", "/faults", "");

    control.ok("POST", "/faults", listed);

    assertThat(withoutIds(control.ok("GET", "/faults", "")))
        .isEqualTo(withoutIds(listed))
        .contains("reset");
  }

  @Test
  void forgetsAll() {
    control.ok("POST", "/faults", "{\"error\": \"ThrottlingException\"}");

    control.ok("DELETE", "/faults", "");

    assertThat(control.account().faults().all()).isEmpty();
  }

  @Test
  void aFaultCanBeMeantForRequestsWithGivenMembers() {
    FaultRule rule =
        added(
            "{\"operation\": \"CreateUser\", \"matching\": {\"UserId\": \"alice\"}, \"error\": \"A\"}");

    assertThat(rule.condition().test(CreateUserRequest.builder().userId("alice").build())).isTrue();
    assertThat(rule.condition().test(CreateUserRequest.builder().userId("bob").build())).isFalse();
  }

  @Test
  void theAnswerSaysWhatTheFaultIsCalledAndHowOftenItHappened() {
    String answer = control.ok("POST", "/faults", "{\"error\": \"ThrottlingException\"}");

    assertThat(answer).contains("\"id\" : 1", "\"fired\" : 0");
  }

  @Test
  void oneCanBeForgottenByItsId() {
    control.ok("POST", "/faults", "[{\"error\": \"A\"}, {\"error\": \"B\"}]");

    control.ok("DELETE", "/faults/1", "");

    assertThat(control.ok("GET", "/faults", "")).contains("\"B\"").doesNotContain("\"A\"");
    assertThat(control.ok("GET", "/faults/2", "")).contains("\"B\"");
    assertThat(control.refused(404, "DELETE", "/faults/1", ""))
        .isEqualTo("There is no fault '1': GET /faults lists them with their ids");
  }

  private static String withoutIds(String listed) {
    return listed.replaceAll("\"id\" : \\d+", "");
  }

  private FaultRule added(String fault) {
    control.ok("POST", "/faults", fault);
    return control.account().faults().all().get(0).rule();
  }
}

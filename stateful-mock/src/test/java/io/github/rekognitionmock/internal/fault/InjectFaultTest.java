package io.github.rekognitionmock.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fault.Fault;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

class InjectFaultTest {

  private final RekognitionBackend backend = RekognitionBackend.create();
  private final RekognitionMock rekognition = backend.mock();

  @Test
  void throttlesTheNextRequestOnly() {
    rekognition.injectFault(CreateUserRequest.class, fault -> fault.throttle());

    assertThat(createUser("alice")).map(AwsError::type).contains("ThrottlingException");
    assertThat(createUser("alice")).isEmpty();
  }

  @Test
  void leavesOtherOperationsAlone() {
    rekognition.injectFault(CreateUserRequest.class, fault -> fault.throttle());

    assertThat(listUsers()).isEmpty();
    assertThat(createUser("alice")).isPresent();
  }

  @Test
  void affectsEveryOperationIfItNamesNone() {
    rekognition.injectFault(fault -> fault.throttle().times(2));

    assertThat(listUsers()).isPresent();
    assertThat(createUser("alice")).isPresent();
  }

  @Test
  void leavesRequestsAloneThatDoNotMatch() {
    rekognition.injectFault(
        CreateUserRequest.class,
        fault -> fault.matching(request -> request.userId().equals("bob")).throttle());

    assertThat(createUser("alice")).isEmpty();
    assertThat(createUser("bob")).isPresent();
  }

  @Test
  void affectsOnlyRequestsThatMeetAllConditions() {
    rekognition.injectFault(
        CreateUserRequest.class,
        fault ->
            fault
                .matching(request -> request.userId().startsWith("a"))
                .matching(request -> request.userId().endsWith("e"))
                .throttle());

    assertThat(createUser("anna")).isEmpty();
    assertThat(createUser("bee")).isEmpty();
    assertThat(createUser("alice")).isPresent();
  }

  @Test
  void conditionsOfAFaultOfAnyOperationSeeEveryRequest() {
    rekognition.injectFault(
        fault -> fault.matching(ListUsersRequest.class::isInstance).throttle().times(2));

    assertThat(createUser("alice")).isEmpty();
    assertThat(listUsers()).isPresent();
  }

  @Test
  void canBeSaidInAnyOrder() {
    rekognition.injectFault(CreateUserRequest.class, fault -> fault.times(2).skip(1).throttle());

    assertThat(createUser("alice")).isEmpty();
    assertThat(createUser("alice")).isPresent();
    assertThat(createUser("alice")).isPresent();
    assertThat(createUser("alice")).isEmpty();
  }

  @Test
  void goesOnForEverWhenTold() {
    rekognition.injectFault(CreateUserRequest.class, fault -> fault.throttle().always());

    for (int i = 0; i < 1000; i++) {
      assertThat(createUser("alice")).isPresent();
    }
  }

  @Test
  void answersTheErrorThatWasAskedFor() {
    rekognition.injectFault(
        CreateUserRequest.class, fault -> fault.fail(ErrorType.ACCESS_DENIED, "Not today"));

    assertThat(createUser("alice"))
        .contains(AwsError.of(ErrorType.ACCESS_DENIED).withMessage("Not today"));
  }

  @Test
  void answersAnErrorOfAnyName() {
    rekognition.injectFault(
        CreateUserRequest.class, fault -> fault.fail("TeapotException", 418, "Short and stout"));

    assertThat(createUser("alice"))
        .hasValueSatisfying(
            error -> {
              assertThat(error.type()).isEqualTo("TeapotException");
              assertThat(error.status()).isEqualTo(418);
              assertThat(error.message()).contains("Short and stout");
            });
  }

  @Test
  void refusesAnErrorWithAStatusOfSuccess() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> rekognition.injectFault(fault -> fault.fail("TeapotException", 200, "Tea")))
        .withMessage("The status code of an error is 200: give 400 to 599");
  }

  @Test
  void refusesAFaultThatDoesNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.injectFault(CreateUserRequest.class, fault -> fault.times(3)))
        .withMessage("The fault does nothing: give it an error, a delay or a connection fault");
    assertThat(backend.accounts().of(AccountKey.defaults()).faults().all()).isEmpty();
  }

  @Test
  void losesAnAnswerAfterTheOperation() {
    rekognition.injectFault(CreateUserRequest.class, fault -> fault.loseAnswer());

    assertThat(next("CreateUser", CreateUserRequest.builder().build()))
        .hasValueSatisfying(
            fired -> {
              assertThat(fired.action().connection()).contains(ConnectionFault.RESET);
              assertThat(fired.letsOperationHappen()).isTrue();
            });
  }

  @Test
  void delaysTheAnswerOfAnOperationThatHappens() {
    rekognition.injectFault(CreateUserRequest.class, fault -> fault.delay(Duration.ofMillis(1500)));

    assertThat(next("CreateUser", CreateUserRequest.builder().build()))
        .hasValueSatisfying(
            fired -> {
              assertThat(fired.action().delay()).isEqualTo(Duration.ofMillis(1500));
              assertThat(fired.letsOperationHappen()).isTrue();
            });
  }

  @Test
  void countsTheRequestsThatItAffected() {
    Fault fault =
        rekognition.injectFault(CreateUserRequest.class, declared -> declared.throttle().times(2));

    createUser("alice");
    assertThat(fault.timesFired()).isEqualTo(1);
    createUser("alice");
    createUser("alice");
    assertThat(fault.timesFired()).isEqualTo(2);
  }

  @Test
  void canBeRemoved() {
    Fault fault =
        rekognition.injectFault(CreateUserRequest.class, declared -> declared.throttle().always());

    fault.remove();

    assertThat(createUser("alice")).isEmpty();
  }

  @Test
  void keepsItsCountWhenItIsRemovedAndMayBeRemovedAgain() {
    Fault fault =
        rekognition.injectFault(CreateUserRequest.class, declared -> declared.throttle().always());
    createUser("alice");

    fault.remove();
    fault.remove();

    assertThat(fault.timesFired()).isEqualTo(1);
  }

  private Optional<AwsError> createUser(String userId) {
    return error("CreateUser", CreateUserRequest.builder().userId(userId).build());
  }

  private Optional<AwsError> listUsers() {
    return error("ListUsers", ListUsersRequest.builder().build());
  }

  private Optional<AwsError> error(String operation, RekognitionRequest request) {
    return next(operation, request).flatMap(fired -> fired.action().error());
  }

  private Optional<FiredFault> next(String operation, RekognitionRequest request) {
    return backend.accounts().of(AccountKey.defaults()).faults().next(operation, request);
  }
}

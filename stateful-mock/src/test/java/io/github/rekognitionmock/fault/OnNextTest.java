package io.github.rekognitionmock.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.error.ErrorType;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

class OnNextTest {

  private final FaultRules rules = new FaultRules();

  @Test
  void throttlesTheNextRequestOnly() {
    OnNext.in(rules, CreateUserRequest.class).throttle();

    assertThat(createUser("alice")).map(AwsError::type).contains("ThrottlingException");
    assertThat(createUser("alice")).isEmpty();
  }

  @Test
  void leavesOtherOperationsAlone() {
    OnNext.in(rules, CreateUserRequest.class).throttle();

    assertThat(listUsers()).isEmpty();
    assertThat(createUser("alice")).isPresent();
  }

  @Test
  void meansEveryOperationWhenItNamesNone() {
    OnNext.in(rules, RekognitionRequest.class).throttle().times(2);

    assertThat(listUsers()).isPresent();
    assertThat(createUser("alice")).isPresent();
  }

  @Test
  void leavesRequestsAloneThatDoNotMatch() {
    OnNext.in(rules, CreateUserRequest.class)
        .matching(request -> request.userId().equals("bob"))
        .throttle();

    assertThat(createUser("alice")).isEmpty();
    assertThat(createUser("bob")).isPresent();
  }

  @Test
  void canBeSaidInAnyOrder() {
    OnNext.in(rules, CreateUserRequest.class).times(2).skip(1).throttle();

    assertThat(createUser("alice")).isEmpty();
    assertThat(createUser("alice")).isPresent();
    assertThat(createUser("alice")).isPresent();
    assertThat(createUser("alice")).isEmpty();
  }

  @Test
  void goesOnForEverWhenTold() {
    OnNext.in(rules, CreateUserRequest.class).throttle().always();

    for (int i = 0; i < 1000; i++) {
      assertThat(createUser("alice")).isPresent();
    }
  }

  @Test
  void answersTheErrorThatWasAskedFor() {
    OnNext.in(rules, CreateUserRequest.class).fail(ErrorType.ACCESS_DENIED, "Not today");

    assertThat(createUser("alice")).contains(ErrorType.ACCESS_DENIED.error("Not today"));
  }

  @Test
  void saysSoWhenItDoesNotSayWhatHappens() {
    OnNext.in(rules, CreateUserRequest.class).times(3);

    assertThat(createUser("alice"))
        .flatMap(AwsError::message)
        .hasValueSatisfying(text -> assertThat(text).endsWith("as in onNext(...).throttle()"));
  }

  @Test
  void countsHowOftenItHappened() {
    OnNext<CreateUserRequest> fault = OnNext.in(rules, CreateUserRequest.class).throttle().times(2);

    createUser("alice");
    assertThat(fault.timesFired()).isEqualTo(1);
    createUser("alice");
    createUser("alice");
    assertThat(fault.timesFired()).isEqualTo(2);
  }

  @Test
  void canBeTakenBack() {
    OnNext.in(rules, CreateUserRequest.class).throttle().always().remove();

    assertThat(createUser("alice")).isEmpty();
  }

  private Optional<AwsError> createUser(String userId) {
    return meet("CreateUser", CreateUserRequest.builder().userId(userId).build());
  }

  private Optional<AwsError> listUsers() {
    return meet("ListUsers", ListUsersRequest.builder().build());
  }

  private Optional<AwsError> meet(String operation, RekognitionRequest request) {
    return rules.next(operation, request).flatMap(fired -> fired.fault().error());
  }
}

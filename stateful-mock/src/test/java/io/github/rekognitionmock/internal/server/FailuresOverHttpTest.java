package io.github.rekognitionmock.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fixture.HttpAccount;
import io.github.rekognitionmock.fixture.InProcessAccount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.ConflictException;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionException;
import software.amazon.awssdk.services.rekognition.model.ThrottlingException;

@TestInstance(Lifecycle.PER_CLASS)
class FailuresOverHttpTest {

  private final HttpAccount mock = new HttpAccount();
  private final RekognitionClient client =
      mock.client(configuration -> configuration.retryStrategy(AwsRetryStrategy.doNotRetry()));

  @AfterEach
  void forget() {
    mock.rekognition().clear();
  }

  @AfterAll
  void stop() {
    client.close();
    mock.close();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ACCESS_DENIED")
  void everyErrorArrivesWithItsNameStatusAndText(ErrorType type) {
    mock.rekognition().injectFault(ListCollectionsRequest.class, fault -> fault.fail(type));

    AwsErrorDetails details = catchError().awsErrorDetails();

    assertThat(details.errorCode()).isEqualTo(type.errorCode());
    assertThat(details.sdkHttpResponse().statusCode()).isEqualTo(type.statusCode());
    assertThat(Optional.ofNullable(details.errorMessage())).isEqualTo(type.defaultMessage());
  }

  @ParameterizedTest
  @EnumSource
  void everyErrorIsTheSameExceptionInProcess(ErrorType type) {
    InProcessAccount inProcess = new InProcessAccount();
    inProcess.injectFault(ListCollectionsRequest.class, fault -> fault.fail(type));
    mock.rekognition().injectFault(ListCollectionsRequest.class, fault -> fault.fail(type));

    assertThatThrownBy(() -> inProcess.client().listCollections(r -> {}))
        .isExactlyInstanceOf(catchError().getClass());
  }

  @ParameterizedTest
  @MethodSource("modelledErrors")
  void everyErrorOfTheModelIsKnownByName(String name) {
    assertThat(ErrorType.find(name)).isPresent();
  }

  static List<String> modelledErrors() {
    return Stream.of(RekognitionClient.class.getMethods())
        .flatMap(operation -> Stream.of(operation.getExceptionTypes()))
        .filter(RekognitionException.class::isAssignableFrom)
        .map(Class::getSimpleName)
        .filter(name -> !name.equals("RekognitionException"))
        .map(name -> name.replace("InternalServerErrorException", "InternalServerError"))
        .distinct()
        .toList();
  }

  @Test
  void aModelledErrorArrivesAsItsOwnException() {
    mock.rekognition()
        .injectFault(ListCollectionsRequest.class, fault -> fault.fail(ErrorType.CONFLICT));

    assertThatExceptionOfType(ConflictException.class).isThrownBy(this::list);
  }

  @Test
  void theTextCanBeReplaced() {
    mock.rekognition()
        .injectFault(
            ListCollectionsRequest.class,
            fault -> fault.fail(ErrorType.THROTTLING, "Slower, please"));

    RekognitionException error = catchError();

    assertThat(error).isInstanceOf(ThrottlingException.class);
    assertThat(error.statusCode()).isEqualTo(500);
    assertThat(error.awsErrorDetails().errorMessage()).isEqualTo("Slower, please");
  }

  @Test
  void statusAndTextCanBeReplaced() {
    mock.rekognition()
        .injectFault(
            ListCollectionsRequest.class,
            fault -> fault.fail("ThrottlingException", 429, "Slower, please"));

    RekognitionException error = catchError();

    assertThat(error).isInstanceOf(ThrottlingException.class);
    assertThat(error.statusCode()).isEqualTo(429);
    assertThat(error.awsErrorDetails().errorMessage()).isEqualTo("Slower, please");
  }

  @Test
  void anErrorMayHaveAnyName() {
    mock.rekognition()
        .injectFault(
            ListCollectionsRequest.class,
            fault -> fault.fail("TeapotException", 418, "Short and stout"));

    AwsErrorDetails details = catchError().awsErrorDetails();

    assertThat(details.errorCode()).isEqualTo("TeapotException");
    assertThat(details.sdkHttpResponse().statusCode()).isEqualTo(418);
    assertThat(details.errorMessage()).isEqualTo("Short and stout");
  }

  @ParameterizedTest
  @EnumSource
  void everyBrokenConnectionIsAProblemOfTheClient(ConnectionFault broken) {
    mock.rekognition()
        .injectFault(ListCollectionsRequest.class, fault -> fault.breakConnection(broken));

    assertThatExceptionOfType(SdkClientException.class).isThrownBy(this::list);
    assertThat(mock.rekognition().received(ListCollectionsRequest.class))
        .singleElement()
        .satisfies(received -> assertThat(received.connectionFault()).contains(broken));
  }

  private RekognitionException catchError() {
    return catchThrowableOfType(RekognitionException.class, this::list);
  }

  private void list() {
    client.listCollections(r -> {});
  }
}

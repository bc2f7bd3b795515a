package io.github.rekognitionmock.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.error.ErrorType;
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
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.ConflictException;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionException;

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
  @EnumSource
  void everyErrorArrivesWithItsNameStatusAndText(ErrorType type) {
    AwsError error = type.error();
    mock.rekognition().onNext(ListCollectionsRequest.class).fail(error);

    AwsErrorDetails details = catchError().awsErrorDetails();

    assertThat(details.errorCode()).isEqualTo(error.type());
    assertThat(details.sdkHttpResponse().statusCode()).isEqualTo(error.status());
    assertThat(Optional.ofNullable(details.errorMessage())).isEqualTo(error.message());
  }

  @ParameterizedTest
  @EnumSource
  void everyErrorIsTheSameExceptionInProcess(ErrorType type) {
    InProcessAccount inProcess = new InProcessAccount();
    inProcess.onNext(ListCollectionsRequest.class).fail(type);
    mock.rekognition().onNext(ListCollectionsRequest.class).fail(type);

    assertThatThrownBy(() -> inProcess.client().listCollections(r -> {}))
        .isExactlyInstanceOf(catchError().getClass());
  }

  @ParameterizedTest
  @MethodSource("modelledErrors")
  void everyErrorOfTheModelIsKnownByName(String name) {
    assertThat(ErrorType.named(name)).isPresent();
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
    mock.rekognition().onNext(ListCollectionsRequest.class).fail(ErrorType.CONFLICT);

    assertThatExceptionOfType(ConflictException.class).isThrownBy(this::list);
  }

  @Test
  void statusAndTextCanBeReplaced() {
    mock.rekognition()
        .onNext(ListCollectionsRequest.class)
        .fail(ErrorType.THROTTLING.error("Slower, please").withStatus(429));

    assertThat(catchError().awsErrorDetails().errorMessage()).isEqualTo("Slower, please");
    mock.rekognition()
        .onNext(ListCollectionsRequest.class)
        .fail(ErrorType.THROTTLING.error().withStatus(429));
    assertThat(catchError().statusCode()).isEqualTo(429);
  }

  @Test
  void anErrorMayHaveAnyName() {
    mock.rekognition()
        .onNext(ListCollectionsRequest.class)
        .fail(AwsError.of("TeapotException", 418, "Short and stout"));

    assertThat(catchError().awsErrorDetails().errorCode()).isEqualTo("TeapotException");
  }

  @ParameterizedTest
  @EnumSource
  void everyBrokenConnectionIsAProblemOfTheClient(ConnectionFault fault) {
    mock.rekognition().onNext(ListCollectionsRequest.class).breakConnection(fault);

    assertThatExceptionOfType(SdkClientException.class).isThrownBy(this::list);
    assertThat(mock.rekognition().received(ListCollectionsRequest.class))
        .singleElement()
        .satisfies(received -> assertThat(received.connection()).contains(fault));
  }

  private RekognitionException catchError() {
    return catchThrowableOfType(RekognitionException.class, this::list);
  }

  private void list() {
    client.listCollections(r -> {});
  }
}

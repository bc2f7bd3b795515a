package io.github.rekognitionmock.internal.journal;

import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.journal.ReceivedRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/** A request as the journal keeps it. */
public record RecordedRequest<R extends RekognitionRequest>(
    String accountId,
    String region,
    String operation,
    R request,
    Optional<RekognitionResponse> response,
    Optional<AwsError> awsError,
    Optional<ConnectionFault> connectionFault,
    Attempt clientAttempt,
    Instant time,
    Explanation explanation)
    implements ReceivedRequest<R> {

  /** Returns the bytes that keeping this takes, about. */
  long weight() {
    return Weight.of(request)
        + Weight.of(response.orElse(null))
        + Weight.of(awsError.flatMap(AwsError::message).orElse(null));
  }

  @Override
  public Optional<AwsErrorDetails> error() {
    return awsError.map(
        error ->
            AwsErrorDetails.builder()
                .serviceName("Rekognition")
                .errorCode(error.type())
                .errorMessage(error.message().orElse(null))
                .sdkHttpResponse(SdkHttpResponse.builder().statusCode(error.status()).build())
                .build());
  }

  @Override
  public int attempt() {
    return clientAttempt.number();
  }

  @Override
  public OptionalInt maxAttempts() {
    return clientAttempt.max();
  }

  @Override
  public Optional<String> invocationId() {
    return clientAttempt.invocationId();
  }

  @Override
  public String requestId() {
    return clientAttempt.requestId();
  }

  @Override
  public List<String> explanations() {
    return explanation.sentences();
  }

  @Override
  public boolean succeeded() {
    return response.isPresent() && awsError.isEmpty() && connectionFault.isEmpty();
  }

  @Override
  public String summary() {
    StringBuilder line = new StringBuilder(operation);
    if (attempt() > 1) {
      line.append(" (attempt ").append(attempt()).append(')');
    }
    line.append(" -> ").append(outcome());
    explanations().forEach(sentence -> line.append(" | ").append(sentence));
    return line.toString();
  }

  private String outcome() {
    if (connectionFault.isPresent()) {
      return "connection fault " + connectionFault.get();
    }
    return awsError
        .map(error -> error.status() + " " + error.asException().getMessage())
        .orElse("200");
  }
}

package io.github.rekognitionmock.journal;

import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.fault.ConnectionFault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/**
 * A request that the mock received, and what became of it.
 *
 * @param operation the operation's name, as in {@code AssociateFaces}
 * @param request the request; of large images only the beginning
 * @param response what the operation answered; empty if it failed or did not happen
 * @param error what was answered instead, by the operation or by a fault
 * @param connection how the connection broke in place of an answer
 * @param attempt which of the client's attempts it was
 * @param time when the mock had answered it, on the account's clock
 * @param explanation what was not obvious about the answer
 * @param <R> the SDK's request type
 */
public record ReceivedRequest<R extends RekognitionRequest>(
    String operation,
    R request,
    Optional<RekognitionResponse> response,
    Optional<AwsError> error,
    Optional<ConnectionFault> connection,
    Attempt attempt,
    Instant time,
    Explanation explanation) {

  /**
   * Says why the answer was what it was, as far as that was not obvious.
   *
   * @return sentences, empty if all was as to be expected
   */
  public List<String> explanations() {
    return explanation.sentences();
  }

  /**
   * Tells whether the client got the operation's own answer.
   *
   * @return false if it got an error, or nothing
   */
  public boolean succeeded() {
    return response.isPresent() && error.isEmpty() && connection.isEmpty();
  }

  /**
   * Sums the request up in one line.
   *
   * @return operation, attempt, outcome and explanations
   */
  public String summary() {
    StringBuilder line = new StringBuilder(operation);
    if (attempt.number() > 1) {
      line.append(" (attempt ").append(attempt.number()).append(')');
    }
    line.append(" -> ").append(outcome());
    explanations().forEach(sentence -> line.append(" | ").append(sentence));
    return line.toString();
  }

  <S extends RekognitionRequest> ReceivedRequest<S> as(Class<S> requestType) {
    return new ReceivedRequest<>(
        operation,
        requestType.cast(request),
        response,
        error,
        connection,
        attempt,
        time,
        explanation);
  }

  private String outcome() {
    if (connection.isPresent()) {
      return "connection fault " + connection.get();
    }
    return error
        .map(answer -> answer.status() + " " + answer.asException().getMessage())
        .orElse("200");
  }
}

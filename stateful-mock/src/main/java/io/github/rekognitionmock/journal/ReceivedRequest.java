package io.github.rekognitionmock.journal;

import io.github.rekognitionmock.fault.ConnectionFault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/**
 * A request that the mock received, and its answer. Immutable. The interface is not meant to be
 * implemented outside this library.
 *
 * @param <R> the SDK's request type
 */
public interface ReceivedRequest<R extends RekognitionRequest> {

  /**
   * Returns the operation's name.
   *
   * @return as in {@code AssociateFaces}
   */
  String operation();

  /**
   * Returns the request.
   *
   * @return the SDK's request; of images over 1024 bytes only the beginning is kept
   */
  R request();

  /**
   * Returns the operation's response.
   *
   * @return empty if the operation failed or was not carried out
   */
  Optional<RekognitionResponse> response();

  /**
   * Returns the error that was answered, by the operation or by a fault.
   *
   * @return the error's code, message and HTTP status, empty if there was none
   */
  Optional<AwsErrorDetails> error();

  /**
   * Returns how a fault broke the connection instead of answering.
   *
   * @return empty if it was not broken
   */
  Optional<ConnectionFault> connectionFault();

  /**
   * Returns which attempt of the client this was, as the SDKs tell.
   *
   * @return 1 for the first, or if the client does not tell
   */
  int attempt();

  /**
   * Returns how many attempts the client makes at most, as the SDKs tell.
   *
   * @return empty if the client does not tell
   */
  OptionalInt maxAttempts();

  /**
   * Returns the id that all attempts of one SDK call have in common.
   *
   * @return empty if the client does not tell
   */
  Optional<String> invocationId();

  /**
   * Returns the id of the answer.
   *
   * @return a UUID, as in the answer's {@code x-amzn-RequestId} header
   */
  String requestId();

  /**
   * Returns the account that the request was for.
   *
   * @return the twelve-digit account id
   */
  String accountId();

  /**
   * Returns the region that the request was for.
   *
   * @return as in {@code us-east-1}
   */
  String region();

  /**
   * Returns when the request was answered.
   *
   * @return the time on the account's clock
   */
  Instant time();

  /**
   * Explains the answer as far as it is not obvious: why a face was refused, why a search came back
   * empty, which rule decided what an image shows.
   *
   * @return sentences, empty if there is nothing to explain
   */
  List<String> explanations();

  /**
   * Tells whether the client got the operation's own response.
   *
   * @return false if it got an error or no answer
   */
  boolean succeeded();

  /**
   * Sums the request up in one line.
   *
   * @return operation, attempt, outcome and explanations
   */
  String summary();
}

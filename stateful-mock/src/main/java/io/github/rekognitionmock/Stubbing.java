package io.github.rekognitionmock;

import java.util.function.Function;
import java.util.function.Predicate;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/**
 * A stub for an operation that the mock does not imitate. It takes effect with {@code thenReturn},
 * {@code thenAnswer} or {@code thenThrow}; of several that match a request, the latest answers.
 *
 * <p>Immutable and thread-safe. A null is refused with an {@link IllegalArgumentException}. The
 * interface is not meant to be implemented outside this library.
 *
 * @param <I> the SDK's request type
 */
public interface Stubbing<I extends RekognitionRequest> {

  /**
   * Restricts the stub to some of the operation's requests.
   *
   * @param condition true for the requests to answer; called by the threads that serve requests
   * @return the restricted stubbing
   */
  Stubbing<I> matching(Predicate<? super I> condition);

  /**
   * Answers with a response.
   *
   * @param response the response to every matching request
   * @throws IllegalArgumentException if it is the response of another operation, or violates the
   *     service model
   */
  void thenReturn(RekognitionResponse response);

  /**
   * Answers with a response that depends on the request.
   *
   * @param answer makes the response, of the operation's response type; called by the threads that
   *     serve requests. If it throws or returns anything else, the client gets an
   *     InternalServerError and the log the reason
   */
  void thenAnswer(Function<? super I, ? extends RekognitionResponse> answer);

  /**
   * Answers with an error that has its default message.
   *
   * @param error the error
   */
  void thenThrow(ErrorType error);

  /**
   * Answers with an error.
   *
   * @param error the error
   * @param message its message
   */
  void thenThrow(ErrorType error, String message);

  /**
   * Answers with an error of any name.
   *
   * @param errorCode its name on the wire, as in {@code ThrottlingException}
   * @param statusCode the HTTP status, 400 to 599
   * @param message its message
   * @throws IllegalArgumentException if the status is out of range
   */
  void thenThrow(String errorCode, int statusCode, String message);
}

package io.github.rekognitionmock.stub;

import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.error.ErrorType;
import java.util.function.Function;
import java.util.function.Predicate;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/**
 * The beginning of a declared answer: which requests it is for. It takes effect with {@code
 * thenReturn}, {@code thenAnswer} or {@code thenThrow}. Immutable.
 *
 * @param <I> the SDK's request type
 */
public final class StubDeclaration<I extends RekognitionRequest> {

  private final Stubs stubs;
  private final Class<I> requestType;
  private final Predicate<? super I> condition;

  private StubDeclaration(Stubs stubs, Class<I> requestType, Predicate<? super I> condition) {
    this.stubs = stubs;
    this.requestType = requestType;
    this.condition = condition;
  }

  /**
   * Begins a declaration for all requests of an operation.
   *
   * @param stubs where the answer is to be kept
   * @param requestType the operation, by its request type
   * @param <I> the SDK's request type
   * @return the declaration
   */
  public static <I extends RekognitionRequest> StubDeclaration<I> create(
      Stubs stubs, Class<I> requestType) {
    return new StubDeclaration<>(stubs, requestType, request -> true);
  }

  /**
   * Narrows the declaration.
   *
   * @param narrower which of the requests it is for
   * @return the narrower declaration
   */
  public StubDeclaration<I> matching(Predicate<? super I> narrower) {
    return new StubDeclaration<>(
        stubs, requestType, request -> condition.test(request) && narrower.test(request));
  }

  /**
   * Declares the response.
   *
   * @param response the answer to every such request
   * @throws IllegalArgumentException if it is the response of another operation
   */
  public void thenReturn(RekognitionResponse response) {
    checkType(response);
    declare(new StubAnswer.Response(response));
  }

  /**
   * Declares how responses are made.
   *
   * @param answer makes the response to a request, of the operation's response type
   */
  public void thenAnswer(Function<? super I, ? extends RekognitionResponse> answer) {
    declare(
        new StubAnswer.Computed(
            request -> {
              RekognitionResponse response = answer.apply(requestType.cast(request));
              checkType(response);
              return response;
            }));
  }

  /**
   * Declares an error with its usual text.
   *
   * @param type the error
   */
  public void thenThrow(ErrorType type) {
    thenThrow(type.error());
  }

  /**
   * Declares an error.
   *
   * @param error the error
   */
  public void thenThrow(AwsError error) {
    declare(new StubAnswer.Failure(error));
  }

  private void declare(StubAnswer answer) {
    stubs.add(new Stub(requestType, request -> condition.test(requestType.cast(request)), answer));
  }

  private void checkType(RekognitionResponse response) {
    String expected = requestType.getSimpleName().replaceFirst("Request$", "Response");
    if (!response.getClass().getSimpleName().equals(expected)) {
      throw new IllegalArgumentException(
          "A %s cannot be answered with a %s: give a %s"
              .formatted(
                  requestType.getSimpleName(), response.getClass().getSimpleName(), expected));
    }
  }
}

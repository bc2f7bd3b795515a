package io.github.rekognitionmock.fault;

import io.github.rekognitionmock.ErrorType;
import java.time.Duration;
import java.util.function.Predicate;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/**
 * A fault that was injected. A request is affected by one fault at most: by the one injected first
 * of those that apply to it.
 *
 * <p>Thread-safe. The interface is not meant to be implemented outside this library.
 */
public interface Fault {

  /**
   * Returns how many requests the fault has affected.
   *
   * @return 0 or more
   */
  int timesFired();

  /** Removes the fault: it affects no further request. Has no effect if it was removed before. */
  void remove();

  /**
   * Says what happens to requests, and to which. At least one of {@code throttle}, {@code fail},
   * {@code delay}, {@code breakConnection} and {@code loseAnswer} has to be called.
   *
   * <p>Not thread-safe. A null is refused with an {@link IllegalArgumentException}.
   *
   * @param <R> the SDK's request type
   */
  interface Builder<R extends RekognitionRequest> {

    /**
     * Restricts the fault to some requests.
     *
     * @param condition true for the requests to affect; called by the threads that serve requests
     * @return this builder
     */
    Builder<R> matching(Predicate<? super R> condition);

    /**
     * Answers ThrottlingException, which clients retry.
     *
     * @return this builder
     */
    Builder<R> throttle();

    /**
     * Answers an error with its default message.
     *
     * @param error the error
     * @return this builder
     */
    Builder<R> fail(ErrorType error);

    /**
     * Answers an error.
     *
     * @param error the error
     * @param message its message
     * @return this builder
     */
    Builder<R> fail(ErrorType error, String message);

    /**
     * Answers an error of any name.
     *
     * @param errorCode its name on the wire, as in {@code ThrottlingException}
     * @param statusCode the HTTP status, 400 to 599
     * @param message its message
     * @return this builder
     * @throws IllegalArgumentException if the status is out of range
     */
    Builder<R> fail(String errorCode, int statusCode, String message);

    /**
     * Delays the answer, which is the operation's own unless an error is set as well.
     *
     * @param delay zero to a day
     * @return this builder
     * @throws IllegalArgumentException if the delay is out of range
     */
    Builder<R> delay(Duration delay);

    /**
     * Delays the answer for a time that differs from request to request.
     *
     * @param latency the distribution to draw from, beginning at {@link #seed(long)}
     * @return this builder
     */
    Builder<R> delay(Latency latency);

    /**
     * Breaks the connection. The operation is not carried out, unless the body of its answer is to
     * be cut or {@link #afterOperation()} is called.
     *
     * @param fault how the connection breaks
     * @return this builder
     */
    Builder<R> breakConnection(ConnectionFault fault);

    /**
     * Loses the answer: the operation is carried out, and then the connection is reset.
     *
     * @return this builder
     */
    Builder<R> loseAnswer();

    /**
     * Carries out the operation first, so that only its answer is affected.
     *
     * @return this builder
     */
    Builder<R> afterOperation();

    /**
     * Sets how many requests are affected: one unless this is called, or all if there is a {@link
     * #probability}.
     *
     * @param count 1 or more
     * @return this builder
     * @throws IllegalArgumentException if the count is out of range
     */
    Builder<R> times(int count);

    /**
     * Affects all requests from now on.
     *
     * @return this builder
     */
    Builder<R> always();

    /**
     * Spares the first requests.
     *
     * @param count how many; 0 or more
     * @return this builder
     * @throws IllegalArgumentException if the count is negative
     */
    Builder<R> skip(int count);

    /**
     * Leaves to chance which requests are affected.
     *
     * @param probability how likely each of them is affected, from 0 to 1
     * @return this builder
     * @throws IllegalArgumentException if the probability is out of range
     */
    Builder<R> probability(double probability);

    /**
     * Seeds the chance of {@link #probability} and of a {@link Latency}.
     *
     * @param seed the same seed gives the same sequence; 0 unless this is called
     * @return this builder
     */
    Builder<R> seed(long seed);
  }
}

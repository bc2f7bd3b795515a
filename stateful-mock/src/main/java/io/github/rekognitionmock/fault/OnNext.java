package io.github.rekognitionmock.fault;

import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.error.ErrorType;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/**
 * A fault being put into words, as in {@code onNext(AssociateFacesRequest.class).throttle()
 * .times(2)}. The parts may come in any order, and every part is in force at once: there is no
 * closing word to forget. As long as the sentence does not say what happens, the request that meets
 * it is answered with an error that says so.
 *
 * <p>Thread-safe.
 *
 * @param <R> the requests that fail
 */
public final class OnNext<R extends RekognitionRequest> {

  private final FaultRules rules;
  private final Class<R> requestType;
  private final ArmedFault armed;

  private OnNext(FaultRules rules, Class<R> requestType, ArmedFault armed) {
    this.rules = rules;
    this.requestType = requestType;
    this.armed = armed;
  }

  /**
   * Begins a sentence.
   *
   * @param rules where the fault is added
   * @param requestType the requests that fail; {@code RekognitionRequest} for those of every
   *     operation
   * @param <R> the requests that fail
   * @return the sentence
   */
  public static <R extends RekognitionRequest> OnNext<R> in(
      FaultRules rules, Class<R> requestType) {
    FaultRule.Builder rule = FaultRule.builder().condition(requestType::isInstance);
    if (requestType != RekognitionRequest.class) {
      rule.operation(requestType.getSimpleName().replaceFirst("Request$", ""));
    }
    return new OnNext<>(rules, requestType, rules.add(rule.buildUnfinished()));
  }

  /**
   * Spares the requests that are not meant.
   *
   * @param condition holds for the requests that fail; asked by the threads that carry the requests
   * @return this sentence
   */
  public OnNext<R> matching(Predicate<? super R> condition) {
    Predicate<RekognitionRequest> meant =
        request -> requestType.isInstance(request) && condition.test(requestType.cast(request));
    return amend(rule -> rule.condition(meant));
  }

  /**
   * Answers a ThrottlingException, which clients retry.
   *
   * @return this sentence
   */
  public OnNext<R> throttle() {
    return fail(ErrorType.THROTTLING);
  }

  /**
   * Answers an error with its usual status and text.
   *
   * @param type the error
   * @return this sentence
   */
  public OnNext<R> fail(ErrorType type) {
    return fail(type.error());
  }

  /**
   * Answers an error with another text.
   *
   * @param type the error
   * @param message the text
   * @return this sentence
   */
  public OnNext<R> fail(ErrorType type, String message) {
    return fail(type.error(message));
  }

  /**
   * Answers any error at all.
   *
   * @param error the error
   * @return this sentence
   */
  public OnNext<R> fail(AwsError error) {
    return amend(rule -> rule.error(error));
  }

  /**
   * Holds back the answer. Unless something else is said too, it is the operation's own.
   *
   * @param delay zero to a day
   * @return this sentence
   * @throws IllegalArgumentException if the delay is out of range
   */
  public OnNext<R> delay(Duration delay) {
    return delay(Latency.fixed(delay));
  }

  /**
   * Holds back the answer for a time that differs from request to request.
   *
   * @param latency what the time is drawn from, beginning at {@link #seed(long)}
   * @return this sentence
   */
  public OnNext<R> delay(Latency latency) {
    return amend(rule -> rule.latency(latency));
  }

  /**
   * Breaks the connection. The operation does not happen, unless the fault cuts its answer or
   * {@link #afterItHappened()} is said too.
   *
   * @param fault how the connection breaks
   * @return this sentence
   */
  public OnNext<R> breakConnection(ConnectionFault fault) {
    return amend(rule -> rule.connection(fault));
  }

  /**
   * Loses the answer: the operation happens, and then the connection is reset.
   *
   * @return this sentence
   */
  public OnNext<R> loseAnswer() {
    return breakConnection(ConnectionFault.RESET).afterItHappened();
  }

  /**
   * Lets the operation happen before the fault strikes, so that only the answer suffers.
   *
   * @return this sentence
   */
  public OnNext<R> afterItHappened() {
    return amend(rule -> rule.phase(Phase.AFTER));
  }

  /**
   * Says how many requests fail; one, if nothing is said.
   *
   * @param count 1 or more
   * @return this sentence
   * @throws IllegalArgumentException if the count is out of range
   */
  public OnNext<R> times(int count) {
    return amend(rule -> rule.times(count));
  }

  /**
   * Lets all requests fail from now on.
   *
   * @return this sentence
   */
  public OnNext<R> always() {
    return times(FaultRule.ALWAYS);
  }

  /**
   * Spares the first requests.
   *
   * @param count how many; 0 or more
   * @return this sentence
   * @throws IllegalArgumentException if the count is negative
   */
  public OnNext<R> skip(int count) {
    return amend(rule -> rule.skip(count));
  }

  /**
   * Leaves to chance which requests fail. There is no end to it unless {@link #times(int)} is said
   * too.
   *
   * @param probability how likely each of them fails, from 0 to 1
   * @param seed where chance begins: the same seed gives the same course of events
   * @return this sentence
   * @throws IllegalArgumentException if the probability is out of range
   */
  public OnNext<R> withProbability(double probability, long seed) {
    return amend(rule -> rule.probability(probability).seed(seed));
  }

  /**
   * Says where chance begins.
   *
   * @param seed the same seed gives the same course of events; 0 if nothing is said
   * @return this sentence
   */
  public OnNext<R> seed(long seed) {
    return amend(rule -> rule.seed(seed));
  }

  /**
   * Tells how often the fault has happened.
   *
   * @return how many requests have met it
   */
  public int timesFired() {
    return armed.timesFired();
  }

  /** Takes the sentence back: no further request fails because of it. */
  public void remove() {
    rules.remove(armed.id());
  }

  private OnNext<R> amend(UnaryOperator<FaultRule.Builder> words) {
    armed.amend(rule -> words.apply(rule.toBuilder()).buildUnfinished());
    return this;
  }
}

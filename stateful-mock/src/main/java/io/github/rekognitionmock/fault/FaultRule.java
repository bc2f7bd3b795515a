package io.github.rekognitionmock.fault;

import io.github.rekognitionmock.error.AwsError;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/**
 * A failure that a test asks for.
 *
 * @param operation the name of the operation that fails; empty for every operation
 * @param condition which of its requests fail
 * @param schedule how many of those, and from when on
 * @param effect what happens to them
 */
public record FaultRule(
    Optional<String> operation,
    Predicate<RekognitionRequest> condition,
    FaultSchedule schedule,
    FaultEffect effect) {

  /** As many times as there are requests. */
  public static final int ALWAYS = Integer.MAX_VALUE;

  /**
   * Begins a rule that meets the next request, whatever it is.
   *
   * @return a builder to which at least an effect has to be added
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Begins a rule that is like this one.
   *
   * @return a builder with all that this rule says
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.operation = operation;
    builder.condition = condition;
    builder.skip = schedule.skip();
    builder.times = schedule.times();
    builder.probability = schedule.probability();
    builder.seed = schedule.seed();
    builder.error = effect.error();
    builder.latency = effect.latency();
    builder.connection = effect.connection();
    builder.phase = effect.askedPhase();
    return builder;
  }

  boolean covers(String name, RekognitionRequest request) {
    return (operation.isEmpty() || operation.get().equals(name)) && condition.test(request);
  }

  /** Builds rules. Not thread-safe. */
  public static final class Builder {

    private Optional<String> operation = Optional.empty();
    private Predicate<RekognitionRequest> condition = any -> true;
    private int skip;
    private OptionalInt times = OptionalInt.empty();
    private double probability = 1;
    private long seed;
    private Optional<AwsError> error = Optional.empty();
    private Optional<Latency> latency = Optional.empty();
    private Optional<ConnectionFault> connection = Optional.empty();
    private Optional<Phase> phase = Optional.empty();

    private Builder() {}

    /**
     * Says which operation fails.
     *
     * @param name as in {@code AssociateFaces}
     * @return this builder
     */
    public Builder operation(String name) {
      operation = Optional.of(name);
      return this;
    }

    /**
     * Says which requests fail.
     *
     * @param holds true for those requests; asked by the threads that carry the requests
     * @return this builder
     */
    public Builder condition(Predicate<RekognitionRequest> holds) {
      condition = holds;
      return this;
    }

    /**
     * Says how many requests fail before the rule is spent.
     *
     * @param count 1 or more, or {@link #ALWAYS}
     * @return this builder
     */
    public Builder times(int count) {
      times = OptionalInt.of(count);
      return this;
    }

    /**
     * Says how many requests are spared first.
     *
     * @param count 0 or more
     * @return this builder
     */
    public Builder skip(int count) {
      skip = count;
      return this;
    }

    /**
     * Leaves to chance which requests fail.
     *
     * @param likelihood how likely each of them fails, from 0 to 1
     * @return this builder
     */
    public Builder probability(double likelihood) {
      probability = likelihood;
      return this;
    }

    /**
     * Says where chance begins, for probabilities and latencies.
     *
     * @param start the same seed gives the same course of events; 0 if nothing is said
     * @return this builder
     */
    public Builder seed(long start) {
      seed = start;
      return this;
    }

    /**
     * Says which error is answered.
     *
     * @param answer the error
     * @return this builder
     */
    public Builder error(AwsError answer) {
      error = Optional.of(answer);
      return this;
    }

    /**
     * Says how long the answer is held back.
     *
     * @param delay the latency
     * @return this builder
     */
    public Builder latency(Latency delay) {
      latency = Optional.of(delay);
      return this;
    }

    /**
     * Says how the connection breaks.
     *
     * @param breakage in place of a whole answer
     * @return this builder
     */
    public Builder connection(ConnectionFault breakage) {
      connection = Optional.of(breakage);
      return this;
    }

    /**
     * Says whether the operation happens before the fault strikes.
     *
     * @param moment where on a request's way the fault strikes
     * @return this builder
     */
    public Builder phase(Phase moment) {
      phase = Optional.of(moment);
      return this;
    }

    /**
     * Builds the rule.
     *
     * @return the rule
     * @throws IllegalArgumentException if a number is out of range, or if the rule does not say
     *     what happens, or is to cut a body where there is none
     */
    public FaultRule build() {
      FaultRule rule = buildUnfinished();
      if (rule.effect.isNothing()) {
        throw new IllegalArgumentException(
            "A fault rule does not say what happens: give an error, a latency or a connection"
                + " fault");
      }
      if (rule.effect.lacksBody()) {
        throw new IllegalArgumentException(
            "Before the operation there is no body to cut: let the fault strike after it, or give"
                + " an error, whose body is cut");
      }
      return rule;
    }

    FaultRule buildUnfinished() {
      return new FaultRule(
          operation,
          condition,
          new FaultSchedule(skip, times, probability, seed),
          new FaultEffect(error, latency, connection, phase));
    }
  }
}

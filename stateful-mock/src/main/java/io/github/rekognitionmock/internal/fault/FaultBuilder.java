package io.github.rekognitionmock.internal.fault;

import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fault.Fault;
import io.github.rekognitionmock.fault.Latency;
import io.github.rekognitionmock.internal.error.AwsError;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** Builds the rule of a fault that a Java test injects. */
public final class FaultBuilder<R extends RekognitionRequest> implements Fault.Builder<R> {

  private final Class<R> requestType;
  private final Optional<String> operation;
  private Predicate<RekognitionRequest> condition;
  private int skip;
  private OptionalInt times = OptionalInt.empty();
  private double probability = 1;
  private long seed;
  private Optional<AwsError> error = Optional.empty();
  private Optional<Latency> latency = Optional.empty();
  private Optional<ConnectionFault> connection = Optional.empty();
  private Optional<Phase> phase = Optional.empty();

  /** Without operation, requests of all operations are affected. */
  public FaultBuilder(Class<R> requestType, Optional<String> operation) {
    this.requestType = requestType;
    this.operation = operation;
    this.condition = requestType::isInstance;
  }

  public FaultRule build() {
    return new FaultRule(
        operation,
        condition,
        FaultSchedule.of(skip, times, probability, seed),
        FaultEffect.of(error, latency, connection, phase));
  }

  @Override
  public FaultBuilder<R> matching(Predicate<? super R> further) {
    required("condition", further);
    condition = condition.and(request -> further.test(requestType.cast(request)));
    return this;
  }

  @Override
  public FaultBuilder<R> throttle() {
    return fail(ErrorType.THROTTLING);
  }

  @Override
  public FaultBuilder<R> fail(ErrorType type) {
    return fail(AwsError.of(type));
  }

  @Override
  public FaultBuilder<R> fail(ErrorType type, String message) {
    return fail(AwsError.of(type, message));
  }

  @Override
  public FaultBuilder<R> fail(String errorCode, int statusCode, String message) {
    return fail(AwsError.of(errorCode, statusCode, message));
  }

  private FaultBuilder<R> fail(AwsError answer) {
    error = Optional.of(answer);
    return this;
  }

  @Override
  public FaultBuilder<R> delay(Duration delay) {
    return delay(Latency.fixed(delay));
  }

  @Override
  public FaultBuilder<R> delay(Latency distribution) {
    latency = Optional.of(required("latency", distribution));
    return this;
  }

  @Override
  public FaultBuilder<R> breakConnection(ConnectionFault fault) {
    connection = Optional.of(required("connection fault", fault));
    return this;
  }

  @Override
  public FaultBuilder<R> loseAnswer() {
    return breakConnection(ConnectionFault.RESET).afterOperation();
  }

  @Override
  public FaultBuilder<R> afterOperation() {
    phase = Optional.of(Phase.AFTER);
    return this;
  }

  @Override
  public FaultBuilder<R> times(int count) {
    times = OptionalInt.of(count);
    return this;
  }

  @Override
  public FaultBuilder<R> always() {
    return times(FaultSchedule.ALWAYS);
  }

  @Override
  public FaultBuilder<R> skip(int count) {
    skip = count;
    return this;
  }

  @Override
  public FaultBuilder<R> probability(double likelihood) {
    probability = likelihood;
    return this;
  }

  @Override
  public FaultBuilder<R> seed(long start) {
    seed = start;
    return this;
  }
}

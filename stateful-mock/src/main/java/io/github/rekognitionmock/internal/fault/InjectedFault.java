package io.github.rekognitionmock.internal.fault;

import io.github.rekognitionmock.fault.Fault;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** A rule in force, with the number of requests that it has affected. Thread-safe. */
public final class InjectedFault implements Fault {

  private final int id;
  private final FaultRule rule;
  private final FaultRules rules;
  private final Random random;
  private final CompletableFuture<Void> removal = new CompletableFuture<>();
  private int seen;
  private int fired;

  InjectedFault(int id, FaultRule rule, FaultRules rules) {
    this.id = id;
    this.rule = rule;
    this.rules = rules;
    this.random = new Random(rule.schedule().seed());
  }

  public int id() {
    return id;
  }

  public FaultRule rule() {
    return rule;
  }

  @Override
  public synchronized int timesFired() {
    return fired;
  }

  @Override
  public void remove() {
    rules.remove(id);
  }

  /** Ends the delays that the fault has caused. */
  void end() {
    removal.complete(null);
  }

  synchronized boolean isSpent() {
    return fired >= rule.schedule().times();
  }

  /** Affects a request, if it is one of those to be affected. */
  Optional<FiredFault> affect(String operation, RekognitionRequest request) {
    return !isSpent() && rule.covers(operation, request) ? fire() : Optional.empty();
  }

  private synchronized Optional<FiredFault> fire() {
    FaultSchedule schedule = rule.schedule();
    if (isSpent() || seen++ < schedule.skip() || !chance(schedule.probability())) {
      return Optional.empty();
    }
    fired++;
    FaultEffect effect = rule.effect();
    return Optional.of(new FiredFault(id, fired, effect.draw(random, removal), effect.phase()));
  }

  /** Names it by what it does, and to which operation. */
  @Override
  public String toString() {
    return "%s (%s)".formatted(rule.operation().orElse("of any operation"), rule.effect());
  }

  private boolean chance(double probability) {
    return probability == 1 || random.nextDouble() < probability;
  }
}

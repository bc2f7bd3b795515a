package io.github.rekognitionmock.fault;

import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** A rule that waits for its requests, and remembers how many it has met. Thread-safe. */
public final class ArmedFault {

  private final int id;
  private FaultRule rule;
  private Random random;
  private int seen;
  private int fired;

  ArmedFault(int id, FaultRule rule) {
    this.id = id;
    this.rule = rule;
    this.random = new Random(rule.schedule().seed());
  }

  /**
   * Returns what the rule is called among those of its account.
   *
   * @return a number from 1, never used twice
   */
  public int id() {
    return id;
  }

  /**
   * Returns what is to happen.
   *
   * @return the rule
   */
  public synchronized FaultRule rule() {
    return rule;
  }

  /**
   * Tells how often the fault has happened.
   *
   * @return how many requests have met it
   */
  public synchronized int timesFired() {
    return fired;
  }

  /**
   * Tells whether the fault has happened as often as it is to.
   *
   * @return whether no further request will meet it
   */
  public synchronized boolean isSpent() {
    return fired >= rule.schedule().limit();
  }

  synchronized void amend(UnaryOperator<FaultRule> change) {
    FaultRule changed = change.apply(rule);
    if (changed.schedule().seed() != rule.schedule().seed()) {
      random = new Random(changed.schedule().seed());
    }
    rule = changed;
  }

  /** Lets the fault happen to a request, if it is its turn. */
  Optional<FiredFault> meet(String operation, RekognitionRequest request) {
    return !isSpent() && rule().covers(operation, request) ? fire() : Optional.empty();
  }

  private synchronized Optional<FiredFault> fire() {
    FaultSchedule schedule = rule.schedule();
    if (isSpent() || seen++ < schedule.skip() || !chance(schedule.probability())) {
      return Optional.empty();
    }
    fired++;
    FaultEffect effect = rule.effect();
    return Optional.of(new FiredFault(id, fired, effect.draw(random), effect.phase()));
  }

  private boolean chance(double probability) {
    return probability == 1 || random.nextDouble() < probability;
  }
}

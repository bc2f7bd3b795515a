package io.github.rekognitionmock.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The faults that wait for requests, first declared, first met. Thread-safe. */
public final class FaultRules {

  private final List<Armed> rules = new CopyOnWriteArrayList<>();

  /**
   * Adds a rule behind the others.
   *
   * @param rule the rule
   */
  public void add(FaultRule rule) {
    rules.add(new Armed(rule, new AtomicInteger(rule.times())));
  }

  /**
   * Returns the rules that are not spent.
   *
   * @return the rules, in the order in which they are tried
   */
  public List<FaultRule> pending() {
    List<FaultRule> pending = new ArrayList<>();
    for (Armed armed : rules) {
      if (armed.left().get() > 0) {
        pending.add(armed.rule());
      }
    }
    return pending;
  }

  /** Forgets all rules. */
  public void clear() {
    rules.clear();
  }

  /**
   * Finds out what happens to a request. This uses up a rule.
   *
   * @param operation the operation's name
   * @return what happens, {@link Fault#NONE} if no rule is met
   */
  public Fault next(String operation) {
    for (Armed armed : rules) {
      if (armed.rule().operation().filter(name -> !name.equals(operation)).isEmpty()
          && armed.left().getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        return armed.rule().fault();
      }
    }
    return Fault.NONE;
  }

  private record Armed(FaultRule rule, AtomicInteger left) {}
}

package io.github.rekognitionmock.fault;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/**
 * The faults that wait for requests. A request meets one fault at the most: that of the first rule
 * whose turn it is, in the order in which the rules were declared. Of a thousand rules and more,
 * the oldest that are spent are forgotten. Thread-safe.
 */
public final class FaultRules {

  private static final int REMEMBERED = 1000;

  private final List<ArmedFault> inOrder = new CopyOnWriteArrayList<>();
  private final AtomicInteger lastId = new AtomicInteger();

  /**
   * Adds a rule behind the others.
   *
   * @param rule the rule
   * @return the rule as it waits for requests
   */
  public ArmedFault add(FaultRule rule) {
    ArmedFault armed = new ArmedFault(lastId.incrementAndGet(), rule);
    inOrder.add(armed);
    if (inOrder.size() > REMEMBERED) {
      inOrder.stream().filter(ArmedFault::isSpent).findFirst().ifPresent(inOrder::remove);
    }
    return armed;
  }

  /**
   * Returns the rules, those that are spent included.
   *
   * @return the rules, in the order in which they are tried
   */
  public List<ArmedFault> all() {
    return List.copyOf(inOrder);
  }

  /**
   * Forgets a rule.
   *
   * @param id the rule's id
   * @return whether there was such a rule
   */
  public boolean remove(int id) {
    return inOrder.removeIf(armed -> armed.id() == id);
  }

  /** Forgets all rules. */
  public void clear() {
    inOrder.clear();
  }

  /**
   * Finds out what happens to a request. This counts as a turn of the rules that are about it.
   *
   * @param operation the operation's name
   * @param request the request
   * @return the fault that it meets, empty if all is well
   */
  public Optional<FiredFault> next(String operation, RekognitionRequest request) {
    for (ArmedFault armed : inOrder) {
      Optional<FiredFault> fired = armed.meet(operation, request);
      if (fired.isPresent()) {
        return fired;
      }
    }
    return Optional.empty();
  }
}

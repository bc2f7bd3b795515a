package io.github.rekognitionmock.internal.fault;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/**
 * The faults of an account, in the order in which they were injected. A request is affected by one
 * at most: by the first that applies to it. Of a thousand and more, the oldest that will not happen
 * again are forgotten. Thread-safe.
 */
public final class FaultRules {

  private static final int CAPACITY = 1000;

  private final List<InjectedFault> inOrder = new CopyOnWriteArrayList<>();
  private int lastId;

  public synchronized InjectedFault add(FaultRule rule) {
    InjectedFault injected = new InjectedFault(++lastId, rule, this);
    inOrder.add(injected);
    if (inOrder.size() > CAPACITY) {
      inOrder.stream().filter(InjectedFault::isSpent).findFirst().ifPresent(inOrder::remove);
    }
    return injected;
  }

  public List<InjectedFault> all() {
    return List.copyOf(inOrder);
  }

  public boolean remove(int id) {
    return remove(injected -> injected.id() == id);
  }

  public void clear() {
    remove(any -> true);
  }

  private boolean remove(Predicate<InjectedFault> unwanted) {
    List<InjectedFault> removed = inOrder.stream().filter(unwanted).toList();
    inOrder.removeAll(removed);
    removed.forEach(InjectedFault::end);
    return !removed.isEmpty();
  }

  /** Finds the fault that affects a request, which counts for the faults that it may affect. */
  public Optional<FiredFault> next(String operation, RekognitionRequest request) {
    for (InjectedFault injected : inOrder) {
      Optional<FiredFault> fired = injected.affect(operation, request);
      if (fired.isPresent()) {
        return fired;
      }
    }
    return Optional.empty();
  }
}

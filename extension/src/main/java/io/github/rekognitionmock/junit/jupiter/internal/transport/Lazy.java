package io.github.rekognitionmock.junit.jupiter.internal.transport;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is made when it is first asked for, once. Thread-safe. */
public final class Lazy<T> {

  private final Supplier<? extends T> making;
  private T made;

  public Lazy(Supplier<? extends T> making) {
    this.making = making;
  }

  public synchronized T get() {
    if (made == null) {
      made = making.get();
    }
    return made;
  }

  public synchronized void ifMade(Consumer<? super T> action) {
    if (made != null) {
      action.accept(made);
    }
  }
}

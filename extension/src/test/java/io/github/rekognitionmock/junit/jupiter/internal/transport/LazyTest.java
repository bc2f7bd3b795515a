package io.github.rekognitionmock.junit.jupiter.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyTest {

  private final AtomicInteger made = new AtomicInteger();
  private final List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
  private final Lazy<Integer> lazy = new Lazy<>(this::make);
  private Thread meanwhile;

  @Test
  void isMadeOnceEvenIfAnotherThreadAsksMeanwhile() throws InterruptedException {
    meanwhile = new Thread(() -> seen.add(lazy.get()));

    assertThat(lazy.get()).isEqualTo(1);

    meanwhile.join();
    assertThat(seen).containsExactly(1);
  }

  @Test
  void isClosedEvenIfItIsMadeMeanwhile() throws InterruptedException {
    meanwhile = new Thread(() -> lazy.ifMade(seen::add));

    lazy.get();

    meanwhile.join();
    assertThat(seen).containsExactly(1);
  }

  @Test
  void isNotMadeToBeClosed() {
    lazy.ifMade(seen::add);

    assertThat(seen).isEmpty();
    assertThat(made).hasValue(0);
  }

  /** Takes until the other thread has come as far as it can. */
  private int make() {
    int number = made.incrementAndGet();
    if (number == 1) {
      meanwhile.start();
      while (meanwhile.isAlive() && meanwhile.getState() != Thread.State.BLOCKED) {
        Thread.onSpinWait();
      }
    }
    return number;
  }
}

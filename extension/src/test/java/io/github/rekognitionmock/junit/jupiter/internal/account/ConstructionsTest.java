package io.github.rekognitionmock.junit.jupiter.internal.account;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConstructionsTest {

  private static final int MANY = 100_000;

  private final Constructions constructions = new Constructions();

  /** So many that two threads are at it together thousands of times. */
  @Test
  void threadsConstructTestsWithoutDisturbingEachOther() {
    assertThatNoException()
        .isThrownBy(() -> IntStream.range(0, MANY).parallel().forEach(test -> construct()));
  }

  private void construct() {
    constructions.account(ConstructionsTest.class, ExtensionSettings.defaults(), () -> null);
    constructions.finish();
  }
}

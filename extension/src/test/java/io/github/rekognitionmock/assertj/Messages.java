package io.github.rekognitionmock.assertj;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Checks what failing assertions say. */
final class Messages {

  private Messages() {}

  static void assertMessage(ThrowingCallable failing, String message) {
    assertThatExceptionOfType(AssertionError.class).isThrownBy(failing).withMessage(message);
  }
}

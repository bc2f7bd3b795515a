package io.github.rekognitionmock.junit.jupiter.assertj;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rekognitionmock.RekognitionBackend;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.account.AccountKey;
import java.time.InstantSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the tests of assertions need. */
final class Mocks {

  private Mocks() {}

  static RekognitionMock empty() {
    return RekognitionBackend.create(InstantSource.system()).mock(AccountKey.defaults());
  }

  static void assertMessage(ThrowingCallable failing, String message) {
    assertThatExceptionOfType(AssertionError.class).isThrownBy(failing).withMessage(message);
  }
}

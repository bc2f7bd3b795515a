package io.github.rekognitionmock.assertj;

import io.github.rekognitionmock.RekognitionMock;

/**
 * The entry to assertions about the mock. Its static import goes together with that of AssertJ's
 * own.
 *
 * <pre>{@code
 * assertThat(rekognition).collection("staff").user("alice").isActive().hasFaces(photo);
 * }</pre>
 *
 * <p>AssertJ has to be on the class path; this library does not bring it along.
 */
public final class RekognitionAssertions {

  private RekognitionAssertions() {}

  /**
   * Begins assertions about an account.
   *
   * @param actual the handle to the account
   * @return the assertions
   */
  public static RekognitionMockAssert assertThat(RekognitionMock actual) {
    return new RekognitionMockAssert(actual);
  }
}

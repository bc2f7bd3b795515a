package io.github.rekognitionmock.junit.jupiter;

/** How far an account of the mock reaches in tests. State of other accounts is never seen. */
public enum AccountScope {
  /**
   * Every test method has an account of its own, which is forgotten after the test. It begins with
   * the seeds and with what was arranged before all tests of the class, but for faults.
   */
  METHOD,
  /**
   * All methods of the class, and of the classes nested in it, share one account, which is
   * forgotten after the class. Nothing is reset between the methods.
   */
  CLASS
}

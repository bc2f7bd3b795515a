package io.github.rekognitionmock.control.document;

/** Whose state a document may change. */
public enum Reach {
  /** Only the account and region for which it was handed in. */
  ONE_ACCOUNT,
  /** Any account in any region that it names. */
  ALL_ACCOUNTS
}

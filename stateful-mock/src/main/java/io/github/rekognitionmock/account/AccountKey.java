package io.github.rekognitionmock.account;

/**
 * Whose state a request is about.
 *
 * @param account the twelve-digit account id
 * @param region the region, as in {@code us-east-1}
 */
public record AccountKey(String account, String region) {

  /** The account of requests that name none. */
  public static final String DEFAULT_ACCOUNT = "123456789012";

  /** The region of requests that name none. */
  public static final String DEFAULT_REGION = "us-east-1";

  /**
   * Returns the account and region of requests that name neither.
   *
   * @return the default
   */
  public static AccountKey defaults() {
    return new AccountKey(DEFAULT_ACCOUNT, DEFAULT_REGION);
  }
}

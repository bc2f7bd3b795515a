package io.github.rekognitionmock.internal.account;

/** Whose state a request is about. */
public record AccountKey(String account, String region) {

  public static final String DEFAULT_ACCOUNT = "123456789012";

  public static final String DEFAULT_REGION = "us-east-1";

  public static AccountKey defaults() {
    return new AccountKey(DEFAULT_ACCOUNT, DEFAULT_REGION);
  }

  @Override
  public String toString() {
    return "account %s in %s".formatted(account, region);
  }
}

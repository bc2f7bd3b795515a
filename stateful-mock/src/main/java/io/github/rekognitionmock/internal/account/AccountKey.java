package io.github.rekognitionmock.internal.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose state a request is about. */
public record AccountKey(String account, String region) {

  public static final String DEFAULT_ACCOUNT = "123456789012";

  public static final String DEFAULT_REGION = "us-east-1";

  public static AccountKey defaults() {
    return new AccountKey(DEFAULT_ACCOUNT, DEFAULT_REGION);
  }

  /** Returns the key of another account or region, where one is given. */
  public AccountKey with(@Nullable String otherAccount, @Nullable String otherRegion) {
    return new AccountKey(
        Optional.ofNullable(otherAccount).orElse(account),
        Optional.ofNullable(otherRegion).orElse(region));
  }

  /** Returns the name of a collection as a resource. */
  public String collectionArn(String collectionId) {
    return "arn:%s:rekognition:%s:%s:collection/%s"
        .formatted(partition(), region, account, collectionId);
  }

  public String partition() {
    if (region.startsWith("cn-")) {
      return "aws-cn";
    }
    return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  }

  @Override
  public String toString() {
    return "account %s in %s".formatted(account, region);
  }
}

package io.github.rekognitionmock.internal.operation.collection;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.error.Errors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The resource names of collections. */
final class CollectionArn {

  private static final Pattern FORM =
      Pattern.compile("arn:aws[a-z-]*:rekognition:[^:/]+:[0-9]{12}:collection/([a-zA-Z0-9_.\\-]+)");

  private CollectionArn() {}

  static String of(AccountKey owner, String collectionId) {
    return "arn:" + withoutPrefix(owner, collectionId);
  }

  static String withoutPrefix(AccountKey owner, String collectionId) {
    return "%s:rekognition:%s:%s:collection/%s"
        .formatted(partition(owner.region()), owner.region(), owner.account(), collectionId);
  }

  static FaceCollection resolve(String arn, RegionalAccount account) {
    Matcher matcher = FORM.matcher(arn);
    if (!matcher.matches()) {
      throw AwsError.of(ErrorType.INVALID_PARAMETER).asException();
    }
    String id = matcher.group(1);
    if (!arn.equals(of(account.key(), id))) {
      throw Errors.resourceNotFound(arn).asException();
    }
    return account.collections().get(id);
  }

  private static String partition(String region) {
    if (region.startsWith("cn-")) {
      return "aws-cn";
    }
    return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  }
}

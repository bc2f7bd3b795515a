package io.github.rekognitionmock.operation.collection;

import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.collection.FaceCollection;
import io.github.rekognitionmock.error.ErrorType;
import io.github.rekognitionmock.error.Errors;
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

  /** The form in which CreateCollection, alone among the operations, answers. */
  static String withoutPrefix(AccountKey owner, String collectionId) {
    return "%s:rekognition:%s:%s:collection/%s"
        .formatted(partition(owner.region()), owner.region(), owner.account(), collectionId);
  }

  /** Finds the collection that a tag operation speaks of. */
  static FaceCollection resolve(String arn, RegionalAccount account) {
    Matcher matcher = FORM.matcher(arn);
    if (!matcher.matches()) {
      throw ErrorType.INVALID_PARAMETER.asException();
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

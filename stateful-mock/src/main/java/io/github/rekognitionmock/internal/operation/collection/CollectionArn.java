package io.github.rekognitionmock.internal.operation.collection;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.error.Errors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds collections by their resource names. */
final class CollectionArn {
  private static final Pattern FORM =
      Pattern.compile(
          "arn:aws[a-z-]*:rekognition:[^:/]+:[0-9]{12}:"
              + "(?:collection/([a-zA-Z0-9_.\\-]+)|(?:streamprocessor|project)/.+)");

  private CollectionArn() {}

  /** Finds no stream processor and no model, because there are none. */
  static FaceCollection resolve(String arn, RegionalAccount account) {
    Matcher matcher = FORM.matcher(arn);
    if (!matcher.matches()) {
      throw AwsError.of(ErrorType.INVALID_PARAMETER).asException();
    }
    String id = matcher.group(1);
    if (id == null || !arn.equals(account.key().collectionArn(id))) {
      throw Errors.resourceNotFound(arn).asException();
    }
    return account.collections().get(id);
  }
}

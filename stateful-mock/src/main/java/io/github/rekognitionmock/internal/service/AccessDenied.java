package io.github.rekognitionmock.internal.service;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.error.Errors;
import java.util.Optional;

/** Lets an error that denies access without a text speak as IAM does: of whom, what and where. */
final class AccessDenied {
  private AccessDenied() {}

  static Outcome complete(Outcome outcome, Invocation call) {
    return outcome
        .error()
        .filter(error -> error.equals(AwsError.of(ErrorType.ACCESS_DENIED)))
        .map(error -> outcome.failing(of(call)))
        .orElse(outcome);
  }

  private static AwsError of(Invocation call) {
    AccountKey account = call.account().key();
    String user = "arn:%s:iam::%s:user/tester".formatted(account.partition(), account.account());
    Optional<String> resource =
        member("CollectionId", call)
            .map(account::collectionArn)
            .or(() -> member("ResourceArn", call));
    return Errors.accessDenied(user, call.operation(), resource);
  }

  private static Optional<String> member(String name, Invocation call) {
    return call.request().getValueForField(name, String.class);
  }
}

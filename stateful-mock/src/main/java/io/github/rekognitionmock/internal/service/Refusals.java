package io.github.rekognitionmock.internal.service;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.account.IdempotencyTokens;
import io.github.rekognitionmock.internal.collection.value.CollectionException;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.error.AwsErrorException;
import io.github.rekognitionmock.internal.error.Errors;
import io.github.rekognitionmock.internal.recognition.rule.RecognitionException;
import software.amazon.awssdk.services.rekognition.model.DescribeCollectionRequest;

/** The service's words for what the model refuses. */
final class Refusals {

  private Refusals() {}

  /** Translates a refusal, and throws it again if it is none but a defect of the mock. */
  static AwsError translate(RuntimeException thrown, Invocation call) {
    if (thrown instanceof AwsErrorException refusal) {
      return refusal.error();
    }
    if (thrown instanceof CollectionException refusal) {
      explain(refusal, call);
      return error(refusal, call);
    }
    if (thrown instanceof RecognitionException refusal) {
      return error(refusal);
    }
    if (thrown instanceof IdempotencyTokens.MismatchException refusal) {
      return Errors.tokenInUse(refusal.token());
    }
    throw thrown;
  }

  private static void explain(CollectionException refusal, Invocation call) {
    String subject = refusal.subject();
    switch (refusal.problem()) {
      case COLLECTION_HIDDEN ->
          call.explain(
              () -> "The collection '%s' exists, but is too new to be seen.".formatted(subject));
      case FACE_HIDDEN ->
          call.explain(() -> "The face %s exists, but is too new to be seen.".formatted(subject));
      case USER_UPDATING ->
          call.explain(() -> "The user '%s' is UPDATING, and changes conflict.".formatted(subject));
      default -> {}
    }
  }

  private static AwsError error(CollectionException refusal, Invocation call) {
    String subject = refusal.subject();
    return switch (refusal.problem()) {
      case COLLECTION_NOT_FOUND, COLLECTION_HIDDEN ->
          call.request() instanceof DescribeCollectionRequest
              ? Errors.describedCollectionNotFound(subject)
              : Errors.collectionNotFound(subject);
      case COLLECTION_EXISTS -> Errors.collectionExists(subject);
      case USER_NOT_FOUND -> Errors.userNotFound(subject);
      case USER_EXISTS -> Errors.userExists(subject);
      case USER_UPDATING -> AwsError.of(ErrorType.CONFLICT);
      case FACE_NOT_FOUND, FACE_HIDDEN -> Errors.faceNotFound();
      case USER_FULL -> Errors.userFull(subject);
      case COLLECTION_FULL -> Errors.collectionFull(subject);
      case USERS_FULL -> Errors.usersFull(subject);
      case TAGS_FULL -> AwsError.of(ErrorType.SERVICE_QUOTA_EXCEEDED);
    };
  }

  private static AwsError error(RecognitionException refusal) {
    return switch (refusal.problem()) {
      case INVALID_FORMAT -> AwsError.of(ErrorType.INVALID_IMAGE_FORMAT);
      case S3_OBJECT_MISSING, S3_BUCKET_ELSEWHERE -> AwsError.of(ErrorType.INVALID_S3_OBJECT);
      case TOO_SMALL -> AwsError.of(ErrorType.INVALID_PARAMETER);
      case TOO_LARGE -> AwsError.of(ErrorType.IMAGE_TOO_LARGE);
    };
  }
}

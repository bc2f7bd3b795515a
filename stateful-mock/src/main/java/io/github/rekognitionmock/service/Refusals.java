package io.github.rekognitionmock.service;

import io.github.rekognitionmock.collection.CollectionException;
import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.error.ErrorType;
import io.github.rekognitionmock.error.Errors;

/** The service's words for what the collections refuse. */
final class Refusals {

  private Refusals() {}

  static AwsError translate(CollectionException refusal, Call call) {
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
    return error(refusal);
  }

  private static AwsError error(CollectionException refusal) {
    String subject = refusal.subject();
    return switch (refusal.problem()) {
      case COLLECTION_NOT_FOUND, COLLECTION_HIDDEN -> Errors.collectionNotFound(subject);
      case COLLECTION_EXISTS -> Errors.collectionExists(subject);
      case USER_NOT_FOUND -> Errors.userNotFound(subject);
      case USER_EXISTS -> Errors.userExists(subject);
      case USER_UPDATING -> ErrorType.CONFLICT.error();
      case FACE_NOT_FOUND, FACE_HIDDEN -> Errors.faceNotFound();
      case USER_FULL -> Errors.userFull(subject);
      case COLLECTION_FULL -> Errors.collectionFull(subject);
      case USERS_FULL -> Errors.usersFull(subject);
    };
  }
}

package io.github.rekognitionmock.internal.error;

import io.github.rekognitionmock.ErrorType;
import java.util.Optional;

/** The errors of particular conditions, with the texts that the service is known to use. */
public final class Errors {

  private Errors() {}

  public static AwsError collectionNotFound(String id) {
    return AwsError.of(
        ErrorType.RESOURCE_NOT_FOUND, "The collection id: " + id + " does not exist");
  }

  /** The text of DescribeCollection, which alone says it like this. */
  public static AwsError describedCollectionNotFound(String id) {
    return AwsError.of(ErrorType.RESOURCE_NOT_FOUND, "Collection:" + id + " not found!");
  }

  public static AwsError collectionExists(String id) {
    return AwsError.of(
        ErrorType.RESOURCE_ALREADY_EXISTS, "The collection id: " + id + " already exists");
  }

  public static AwsError userNotFound(String id) {
    return AwsError.of(ErrorType.RESOURCE_NOT_FOUND, "The user id: " + id + " does not exist");
  }

  public static AwsError userExists(String id) {
    return AwsError.of(ErrorType.CONFLICT, "The user id: " + id + " already exists");
  }

  public static AwsError faceNotFound() {
    return AwsError.of(ErrorType.INVALID_PARAMETER, "faceId was not found in the collection.");
  }

  public static AwsError userFull(String id) {
    return AwsError.of(
        ErrorType.SERVICE_QUOTA_EXCEEDED,
        "The user id: " + id + " has reached the maximum number of associated faces");
  }

  public static AwsError collectionFull(String id) {
    return AwsError.of(
        ErrorType.SERVICE_QUOTA_EXCEEDED,
        "The collection id: " + id + " has reached the maximum number of faces");
  }

  public static AwsError usersFull(String id) {
    return AwsError.of(
        ErrorType.SERVICE_QUOTA_EXCEEDED,
        "The user id: " + id + " exceeds the maximum number of users of the collection");
  }

  public static AwsError tokenInUse(String token) {
    return AwsError.of(
        ErrorType.IDEMPOTENT_PARAMETER_MISMATCH,
        "The ClientRequestToken: " + token + " you have supplied is already in use.");
  }

  public static AwsError imageMissing() {
    return AwsError.of(
        ErrorType.INVALID_PARAMETER, "Requested image should either contain bytes or s3 object.");
  }

  public static AwsError s3ObjectMalformed() {
    return AwsError.of(ErrorType.INVALID_S3_OBJECT, "Request has invalid S3 object.");
  }

  public static AwsError s3ObjectMissing() {
    return AwsError.of(ErrorType.INVALID_S3_OBJECT);
  }

  public static AwsError imageFormatUnknown() {
    return AwsError.of(ErrorType.INVALID_IMAGE_FORMAT);
  }

  public static AwsError imageTooLarge() {
    return AwsError.of(ErrorType.IMAGE_TOO_LARGE);
  }

  public static AwsError imageUnusable() {
    return AwsError.of(ErrorType.INVALID_PARAMETER);
  }

  public static AwsError noFaces() {
    return AwsError.of(
        ErrorType.INVALID_PARAMETER, "There are no faces in the image. Should be at least 1.");
  }

  public static AwsError resourceNotFound(String arn) {
    return AwsError.of(ErrorType.RESOURCE_NOT_FOUND, "The resource: " + arn + " does not exist");
  }

  /** What IAM says when it denies access. */
  public static AwsError accessDenied(String user, String operation, Optional<String> resource) {
    return AwsError.of(
        ErrorType.ACCESS_DENIED,
        "User: %s is not authorized to perform: rekognition:%s%s because no identity-based policy allows the rekognition:%s action"
            .formatted(
                user, operation, resource.map(" on resource: "::concat).orElse(""), operation));
  }

  public static AwsError imageUndeclared() {
    return AwsError.of(
        ErrorType.UNDECLARED_IMAGE,
        "rekognition-mock was not told what this image shows, and declaredImagesOnly is set:"
            + " declare it, in Java with rekognition.image(...).shows(...), or with"
            + " POST /__admin/rekognition/images, or send an image of Images.showing(...)");
  }

  public static AwsError faceOrUserExpected() {
    return AwsError.of(
        ErrorType.INVALID_PARAMETER,
        "Request should contain either a faceId or a userId, and not both.");
  }

  public static AwsError notImplemented(String operation) {
    return AwsError.of(
        ErrorType.NOT_IMPLEMENTED,
        ("rekognition-mock does not imitate %1$s: declare its answer, in Java with"
                + " rekognition.when(%1$sRequest.class).thenReturn(...), or with"
                + " POST /__admin/rekognition/stubs {\"operation\": \"%1$s\", \"response\": {...}}")
            .formatted(operation));
  }
}

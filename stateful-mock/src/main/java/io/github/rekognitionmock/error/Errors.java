package io.github.rekognitionmock.error;

/** The errors of particular conditions, with the texts that the service is known to use. */
public final class Errors {

  private Errors() {}

  /**
   * The collection does not exist.
   *
   * @param id the collection id
   * @return a ResourceNotFoundException
   */
  public static AwsError collectionNotFound(String id) {
    return ErrorType.RESOURCE_NOT_FOUND.error("The collection id: " + id + " does not exist");
  }

  /**
   * A collection of this id exists.
   *
   * @param id the collection id
   * @return a ResourceAlreadyExistsException
   */
  public static AwsError collectionExists(String id) {
    return ErrorType.RESOURCE_ALREADY_EXISTS.error("The collection id: " + id + " already exists");
  }

  /**
   * The user does not exist.
   *
   * @param id the user id
   * @return a ResourceNotFoundException
   */
  public static AwsError userNotFound(String id) {
    return ErrorType.RESOURCE_NOT_FOUND.error("The user id: " + id + " does not exist");
  }

  /**
   * A user of this id exists.
   *
   * @param id the user id
   * @return a ConflictException
   */
  public static AwsError userExists(String id) {
    return ErrorType.CONFLICT.error("The user id: " + id + " already exists");
  }

  /**
   * The face that is to be searched for is not in the collection.
   *
   * @return an InvalidParameterException
   */
  public static AwsError faceNotFound() {
    return ErrorType.INVALID_PARAMETER.error("faceId was not found in the collection.");
  }

  /**
   * The user has as many faces as it may have.
   *
   * @param id the user id
   * @return a ServiceQuotaExceededException
   */
  public static AwsError userFull(String id) {
    return ErrorType.SERVICE_QUOTA_EXCEEDED.error(
        "The user id: " + id + " has reached the maximum number of associated faces");
  }

  /**
   * The collection holds as many faces as it may hold.
   *
   * @param id the collection id
   * @return a ServiceQuotaExceededException
   */
  public static AwsError collectionFull(String id) {
    return ErrorType.SERVICE_QUOTA_EXCEEDED.error(
        "The collection id: " + id + " has reached the maximum number of faces");
  }

  /**
   * The collection has as many users as it may have.
   *
   * @param id the id of the user who does not fit
   * @return a ServiceQuotaExceededException
   */
  public static AwsError usersFull(String id) {
    return ErrorType.SERVICE_QUOTA_EXCEEDED.error(
        "The user id: " + id + " exceeds the maximum number of users of the collection");
  }

  /**
   * The token was used for a request with other parameters.
   *
   * @param token the ClientRequestToken
   * @return an IdempotentParameterMismatchException
   */
  public static AwsError tokenInUse(String token) {
    return ErrorType.IDEMPOTENT_PARAMETER_MISMATCH.error(
        "The ClientRequestToken: " + token + " you have supplied is already in use.");
  }

  /**
   * The image is given neither by its bytes nor by its S3 object.
   *
   * @return an InvalidParameterException
   */
  public static AwsError imageMissing() {
    return ErrorType.INVALID_PARAMETER.error(
        "Requested image should either contain bytes or s3 object.");
  }

  /**
   * The image is given by an S3 object without a bucket or without a name.
   *
   * @return an InvalidS3ObjectException
   */
  public static AwsError s3ObjectMalformed() {
    return ErrorType.INVALID_S3_OBJECT.error("Request has invalid S3 object.");
  }

  /**
   * The image's S3 object does not exist.
   *
   * @return an InvalidS3ObjectException
   */
  public static AwsError s3ObjectMissing() {
    return ErrorType.INVALID_S3_OBJECT.error();
  }

  /**
   * The image is neither a JPEG nor a PNG.
   *
   * @return an InvalidImageFormatException
   */
  public static AwsError imageFormatUnknown() {
    return ErrorType.INVALID_IMAGE_FORMAT.error();
  }

  /**
   * The image has too many pixels.
   *
   * @return an ImageTooLargeException
   */
  public static AwsError imageTooLarge() {
    return ErrorType.IMAGE_TOO_LARGE.error();
  }

  /**
   * The image has too few pixels, or no face to compare.
   *
   * @return an InvalidParameterException
   */
  public static AwsError imageUnusable() {
    return ErrorType.INVALID_PARAMETER.error();
  }

  /**
   * The image shows no face with which faces could be searched.
   *
   * @return an InvalidParameterException
   */
  public static AwsError noFaces() {
    return ErrorType.INVALID_PARAMETER.error(
        "There are no faces in the image. Should be at least 1.");
  }

  /**
   * The resource that a tag operation names does not exist.
   *
   * @param arn its name
   * @return a ResourceNotFoundException
   */
  public static AwsError resourceNotFound(String arn) {
    return ErrorType.RESOURCE_NOT_FOUND.error("The resource: " + arn + " does not exist");
  }

  /**
   * A search for users names both a face and a user, or neither.
   *
   * @return an InvalidParameterException
   */
  public static AwsError faceOrUserExpected() {
    return ErrorType.INVALID_PARAMETER.error(
        "Request should contain either a faceId or a userId, and not both.");
  }

  /**
   * The mock does not imitate the operation, and no answer was declared.
   *
   * @param operation the operation's name
   * @return the mock's own error, with HTTP status 501
   */
  public static AwsError notImplemented(String operation) {
    return ErrorType.NOT_IMPLEMENTED.error(
        ("rekognition-mock does not imitate %1$s: declare its answer, in Java with"
                + " rekognition.when(%1$sRequest.class).thenReturn(...), or with"
                + " POST /__admin/rekognition/stubs {\"operation\": \"%1$s\", \"response\": {...}}")
            .formatted(operation));
  }

  /**
   * A test announced a fault and did not say what happens.
   *
   * @return the mock's own error, with HTTP status 501
   */
  public static AwsError unfinishedFault() {
    return ErrorType.NOT_IMPLEMENTED.error(
        "A fault for this request was begun with onNext(...) and does not say what happens:"
            + " finish it, as in onNext(...).throttle()");
  }
}

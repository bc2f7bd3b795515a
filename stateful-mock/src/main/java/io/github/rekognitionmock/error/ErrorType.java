package io.github.rekognitionmock.error;

import static io.github.rekognitionmock.error.Dialect.FRAMEWORK;
import static io.github.rekognitionmock.error.Dialect.SERVICE;

import java.util.Arrays;
import java.util.Optional;

/**
 * The errors that the service is known to answer with. The statuses of the modelled ones are those
 * of the API Reference, where only {@code InternalServerError} and {@code ThrottlingException} are
 * server errors.
 */
public enum ErrorType {
  ACCESS_DENIED(
      "AccessDeniedException", 400, SERVICE, "You are not authorized to perform the action."),
  CONFLICT(
      "ConflictException",
      400,
      SERVICE,
      "The update or deletion of the User caused an inconsistent state."),
  IDEMPOTENT_PARAMETER_MISMATCH(
      "IdempotentParameterMismatchException",
      400,
      SERVICE,
      "The ClientRequestToken you have supplied is already in use."),
  IMAGE_TOO_LARGE("ImageTooLargeException", 400, SERVICE, "Image size is too large."),
  INTERNAL_SERVER_ERROR("InternalServerError", 500, SERVICE, "Internal server error"),
  INVALID_IMAGE_FORMAT(
      "InvalidImageFormatException", 400, SERVICE, "Request has invalid image format"),
  INVALID_PAGINATION_TOKEN(
      "InvalidPaginationTokenException", 400, SERVICE, "Invalid Pagination Token"),
  INVALID_PARAMETER("InvalidParameterException", 400, SERVICE, "Request has invalid parameters"),
  INVALID_S3_OBJECT(
      "InvalidS3ObjectException",
      400,
      SERVICE,
      "Unable to get object metadata from S3. Check object key, region and/or access permissions."),
  LIMIT_EXCEEDED(
      "LimitExceededException", 400, SERVICE, "An Amazon Rekognition service limit was exceeded."),
  PROVISIONED_THROUGHPUT_EXCEEDED(
      "ProvisionedThroughputExceededException", 400, SERVICE, "Provisioned rate exceeded"),
  RESOURCE_ALREADY_EXISTS(
      "ResourceAlreadyExistsException", 400, SERVICE, "The resource already exists."),
  RESOURCE_IN_USE(
      "ResourceInUseException", 400, SERVICE, "The specified resource is already being used."),
  RESOURCE_NOT_FOUND(
      "ResourceNotFoundException",
      400,
      SERVICE,
      "The resource specified in the request cannot be found."),
  SERVICE_QUOTA_EXCEEDED(
      "ServiceQuotaExceededException",
      400,
      SERVICE,
      "The size of the resource exceeds the allowed limit."),
  THROTTLING(
      "ThrottlingException", 500, SERVICE, "Slow down; sudden increase in rate of requests."),

  EXPIRED_TOKEN(
      "ExpiredTokenException",
      400,
      FRAMEWORK,
      "The security token included in the request is expired"),
  INCOMPLETE_SIGNATURE(
      "IncompleteSignatureException", 400, FRAMEWORK, "Authorization header is incomplete."),
  INVALID_SIGNATURE(
      "InvalidSignatureException",
      400,
      FRAMEWORK,
      "The request signature we calculated does not match the signature you provided."),
  MISSING_AUTHENTICATION_TOKEN(
      "MissingAuthenticationTokenException", 400, FRAMEWORK, "Missing Authentication Token"),
  SERIALIZATION("SerializationException", 400, FRAMEWORK, null),
  UNKNOWN_OPERATION("UnknownOperationException", 400, FRAMEWORK, null),
  UNRECOGNIZED_CLIENT(
      "UnrecognizedClientException",
      400,
      FRAMEWORK,
      "The security token included in the request is invalid."),
  VALIDATION("ValidationException", 400, FRAMEWORK, "1 validation error detected"),

  /** The mock's own answer to operations that it does not imitate. No AWS service answers it. */
  NOT_IMPLEMENTED("NotImplementedByRekognitionMock", 501, SERVICE, null);

  private final String typeName;
  private final int status;
  private final Dialect dialect;
  private final String usualMessage;

  ErrorType(String typeName, int status, Dialect dialect, String usualMessage) {
    this.typeName = typeName;
    this.status = status;
    this.dialect = dialect;
    this.usualMessage = usualMessage;
  }

  /**
   * Finds an error by its name on the wire.
   *
   * @param typeName as in {@code ThrottlingException}
   * @return the error, empty if the service is not known to answer it
   */
  public static Optional<ErrorType> named(String typeName) {
    return Arrays.stream(values()).filter(type -> type.typeName.equals(typeName)).findFirst();
  }

  /**
   * Returns the name on the wire.
   *
   * @return the bare name
   */
  public String typeName() {
    return typeName;
  }

  /**
   * Makes the error with its usual text.
   *
   * @return the error
   */
  public AwsError error() {
    return new AwsError(typeName, status, dialect, Optional.ofNullable(usualMessage));
  }

  /**
   * Makes the error with a text of its own.
   *
   * @param message the text
   * @return the error
   */
  public AwsError error(String message) {
    return new AwsError(typeName, status, dialect, Optional.of(message));
  }
}

package io.github.rekognitionmock;

import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The errors that the service is known to answer with. The statuses of the modelled ones are those
 * of the API Reference, where only {@code InternalServerError} and {@code ThrottlingException} are
 * server errors.
 */
public enum ErrorType {
  /** The caller may not do this. */
  ACCESS_DENIED("AccessDeniedException", 400, null),
  /** A user of this id exists, or changes of a user overlap. */
  CONFLICT(
      "ConflictException", 400, "The update or deletion of the User caused an inconsistent state."),
  /** Too many images are being reviewed by people. */
  HUMAN_LOOP_QUOTA_EXCEEDED(
      "HumanLoopQuotaExceededException",
      400,
      "The number of in-progress human reviews you have has exceeded the number allowed."),
  /** A ClientRequestToken came again with other parameters. */
  IDEMPOTENT_PARAMETER_MISMATCH(
      "IdempotentParameterMismatchException",
      400,
      "The ClientRequestToken you have supplied is already in use."),
  /** The image has too many bytes or pixels. */
  IMAGE_TOO_LARGE("ImageTooLargeException", 400, "Image size is too large."),
  /** The service failed. */
  INTERNAL_SERVER_ERROR("InternalServerError", 500, "Internal server error"),
  /** The image is neither a JPEG nor a PNG. */
  INVALID_IMAGE_FORMAT("InvalidImageFormatException", 400, "Request has invalid image format"),
  /** A manifest is empty or too large. */
  INVALID_MANIFEST(
      "InvalidManifestException",
      400,
      "Indicates that a provided manifest file is empty or larger than the allowed limit."),
  /** The NextToken is not one that the service gave. */
  INVALID_PAGINATION_TOKEN("InvalidPaginationTokenException", 400, "Invalid Pagination Token"),
  /** A parameter does not fit the image, the stored data or another parameter. */
  INVALID_PARAMETER("InvalidParameterException", 400, "Request has invalid parameters"),
  /** The revision of a project policy is not the present one. */
  INVALID_POLICY_REVISION_ID(
      "InvalidPolicyRevisionIdException",
      400,
      "The supplied revision id for the project policy is invalid."),
  /** The object in the bucket cannot be read. */
  INVALID_S3_OBJECT(
      "InvalidS3ObjectException",
      400,
      "Unable to get object metadata from S3. Check object key, region and/or access permissions."),
  /** A limit of the service was exceeded. */
  LIMIT_EXCEEDED(
      "LimitExceededException", 400, "An Amazon Rekognition service limit was exceeded."),
  /** A project policy is not well-formed. */
  MALFORMED_POLICY_DOCUMENT(
      "MalformedPolicyDocumentException",
      400,
      "The format of the project policy document that you supplied to PutProjectPolicy is"
          + " incorrect."),
  /** The account sends more requests than it may. */
  PROVISIONED_THROUGHPUT_EXCEEDED(
      "ProvisionedThroughputExceededException", 400, "Provisioned rate exceeded"),
  /** There is a resource of this id. */
  RESOURCE_ALREADY_EXISTS("ResourceAlreadyExistsException", 400, "The resource already exists."),
  /** The resource is being used. */
  RESOURCE_IN_USE("ResourceInUseException", 400, "The specified resource is already being used."),
  /** There is no resource of this id. */
  RESOURCE_NOT_FOUND(
      "ResourceNotFoundException", 400, "The resource specified in the request cannot be found."),
  /** The resource cannot be used yet. */
  RESOURCE_NOT_READY("ResourceNotReadyException", 400, "The requested resource isn't ready."),
  /** The resource would grow beyond its limit. */
  SERVICE_QUOTA_EXCEEDED(
      "ServiceQuotaExceededException", 400, "The size of the resource exceeds the allowed limit."),
  /** There is no face liveness session of this id. */
  SESSION_NOT_FOUND("SessionNotFoundException", 400, "Occurs when a given sessionId is not found."),
  /** The service cannot take the request now. */
  THROTTLING("ThrottlingException", 500, "Slow down; sudden increase in rate of requests."),
  /** The video has too many bytes or takes too long. */
  VIDEO_TOO_LARGE(
      "VideoTooLargeException",
      400,
      "The file size or duration of the supplied media is too large."),

  /** The caller's session has ended. */
  EXPIRED_TOKEN(
      "ExpiredTokenException", 400, "The security token included in the request is expired"),
  /** The Authorization header lacks a part. */
  INCOMPLETE_SIGNATURE("IncompleteSignatureException", 400, "Authorization header is incomplete."),
  /** The signature does not fit the request. */
  INVALID_SIGNATURE(
      "InvalidSignatureException",
      400,
      "The request signature we calculated does not match the signature you provided. Check your"
          + " AWS Secret Access Key and signing method. Consult the service documentation for"
          + " details."),
  /** There is no Authorization header. */
  MISSING_AUTHENTICATION_TOKEN(
      "MissingAuthenticationTokenException", 400, "Missing Authentication Token"),
  /** The body is not JSON, or a value has the wrong type. */
  SERIALIZATION("SerializationException", 400, null),
  /** There is no such operation. */
  UNKNOWN_OPERATION("UnknownOperationException", 400, null),
  /** The access key is unknown. */
  UNRECOGNIZED_CLIENT(
      "UnrecognizedClientException", 400, "The security token included in the request is invalid."),
  /** The request violates a constraint of the service model. */
  VALIDATION("ValidationException", 400, "1 validation error detected"),

  /** The mock's own answer to operations that it does not imitate. No AWS service answers it. */
  NOT_IMPLEMENTED("NotImplementedByRekognitionMock", 501, null),
  /**
   * The mock's own answer to images that nobody declared, if {@link Settings#declaredImagesOnly} is
   * set. No AWS service answers it.
   */
  UNDECLARED_IMAGE("ImageNotDeclaredInRekognitionMock", 501, null);

  private final String errorCode;
  private final int statusCode;
  private final @Nullable String defaultMessage;

  ErrorType(String errorCode, int statusCode, @Nullable String defaultMessage) {
    this.errorCode = errorCode;
    this.statusCode = statusCode;
    this.defaultMessage = defaultMessage;
  }

  /**
   * Finds an error by its name on the wire.
   *
   * @param errorCode as in {@code ThrottlingException}
   * @return the error, empty if the service is not known to answer it
   * @throws IllegalArgumentException if the name is null
   */
  public static Optional<ErrorType> find(String errorCode) {
    required("error code", errorCode);
    return Arrays.stream(values()).filter(type -> type.errorCode.equals(errorCode)).findFirst();
  }

  /**
   * Returns the name on the wire, which the SDK calls the error code.
   *
   * @return the bare name, as in {@code ThrottlingException}
   */
  public String errorCode() {
    return errorCode;
  }

  /**
   * Returns the HTTP status of the answer.
   *
   * @return 400 to 599
   */
  public int statusCode() {
    return statusCode;
  }

  /**
   * Returns the message that the error has unless a test gives it another one. That of {@link
   * #ACCESS_DENIED} depends on the request: it names the user, the operation and the collection.
   *
   * @return the message, empty if there is none
   */
  public Optional<String> defaultMessage() {
    return Optional.ofNullable(defaultMessage);
  }
}

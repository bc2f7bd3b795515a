package io.github.rekognitionmock.inprocess;

import io.github.rekognitionmock.error.AwsError;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.rekognition.model.AccessDeniedException;
import software.amazon.awssdk.services.rekognition.model.ConflictException;
import software.amazon.awssdk.services.rekognition.model.HumanLoopQuotaExceededException;
import software.amazon.awssdk.services.rekognition.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.rekognition.model.ImageTooLargeException;
import software.amazon.awssdk.services.rekognition.model.InternalServerErrorException;
import software.amazon.awssdk.services.rekognition.model.InvalidImageFormatException;
import software.amazon.awssdk.services.rekognition.model.InvalidManifestException;
import software.amazon.awssdk.services.rekognition.model.InvalidPaginationTokenException;
import software.amazon.awssdk.services.rekognition.model.InvalidParameterException;
import software.amazon.awssdk.services.rekognition.model.InvalidPolicyRevisionIdException;
import software.amazon.awssdk.services.rekognition.model.InvalidS3ObjectException;
import software.amazon.awssdk.services.rekognition.model.LimitExceededException;
import software.amazon.awssdk.services.rekognition.model.MalformedPolicyDocumentException;
import software.amazon.awssdk.services.rekognition.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.rekognition.model.RekognitionException;
import software.amazon.awssdk.services.rekognition.model.ResourceAlreadyExistsException;
import software.amazon.awssdk.services.rekognition.model.ResourceInUseException;
import software.amazon.awssdk.services.rekognition.model.ResourceNotFoundException;
import software.amazon.awssdk.services.rekognition.model.ResourceNotReadyException;
import software.amazon.awssdk.services.rekognition.model.ServiceQuotaExceededException;
import software.amazon.awssdk.services.rekognition.model.SessionNotFoundException;
import software.amazon.awssdk.services.rekognition.model.ThrottlingException;
import software.amazon.awssdk.services.rekognition.model.VideoTooLargeException;

/** Throws errors as the SDK does: modelled types by their class, others by the base class. */
final class ClientExceptions {

  private static final Map<String, Supplier<? extends RekognitionException.Builder>> MODELLED =
      Map.ofEntries(
          Map.entry(
              "IdempotentParameterMismatchException",
              IdempotentParameterMismatchException::builder),
          Map.entry(
              "ProvisionedThroughputExceededException",
              ProvisionedThroughputExceededException::builder),
          Map.entry("AccessDeniedException", AccessDeniedException::builder),
          Map.entry("ConflictException", ConflictException::builder),
          Map.entry("HumanLoopQuotaExceededException", HumanLoopQuotaExceededException::builder),
          Map.entry("ImageTooLargeException", ImageTooLargeException::builder),
          Map.entry("InternalServerError", InternalServerErrorException::builder),
          Map.entry("InvalidImageFormatException", InvalidImageFormatException::builder),
          Map.entry("InvalidManifestException", InvalidManifestException::builder),
          Map.entry("InvalidPaginationTokenException", InvalidPaginationTokenException::builder),
          Map.entry("InvalidParameterException", InvalidParameterException::builder),
          Map.entry("InvalidPolicyRevisionIdException", InvalidPolicyRevisionIdException::builder),
          Map.entry("InvalidS3ObjectException", InvalidS3ObjectException::builder),
          Map.entry("LimitExceededException", LimitExceededException::builder),
          Map.entry("MalformedPolicyDocumentException", MalformedPolicyDocumentException::builder),
          Map.entry("ResourceAlreadyExistsException", ResourceAlreadyExistsException::builder),
          Map.entry("ResourceInUseException", ResourceInUseException::builder),
          Map.entry("ResourceNotFoundException", ResourceNotFoundException::builder),
          Map.entry("ResourceNotReadyException", ResourceNotReadyException::builder),
          Map.entry("ServiceQuotaExceededException", ServiceQuotaExceededException::builder),
          Map.entry("SessionNotFoundException", SessionNotFoundException::builder),
          Map.entry("ThrottlingException", ThrottlingException::builder),
          Map.entry("VideoTooLargeException", VideoTooLargeException::builder));

  private ClientExceptions() {}

  static RekognitionException of(AwsError error, String requestId) {
    String message = error.message().orElse("Service returned error code " + error.type());
    AwsErrorDetails details =
        AwsErrorDetails.builder()
            .serviceName("Rekognition")
            .errorCode(error.type())
            .errorMessage(message)
            .sdkHttpResponse(SdkHttpResponse.builder().statusCode(error.status()).build())
            .build();
    RekognitionException.Builder builder =
        MODELLED.getOrDefault(error.type(), RekognitionException::builder).get();
    return (RekognitionException)
        builder
            .message(message)
            .requestId(requestId)
            .statusCode(error.status())
            .awsErrorDetails(details)
            .build();
  }
}

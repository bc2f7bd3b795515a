package io.github.rekognitionmock.operation.image;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.error.Errors;
import io.github.rekognitionmock.journal.Explanation;
import io.github.rekognitionmock.operation.explanation.ImageExplanation;
import io.github.rekognitionmock.recognition.image.Image;
import io.github.rekognitionmock.recognition.rule.RecognitionException;
import io.github.rekognitionmock.recognition.rule.RecognizedImage;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.S3Object;

/** Images as requests hold them. */
final class RequestedImage {

  private RequestedImage() {}

  /** Looks at an image; one that is given by bytes and S3 object is taken by its bytes. */
  static RecognizedImage recognize(
      software.amazon.awssdk.services.rekognition.model.Image image,
      RegionalAccount account,
      Explanation explanation) {
    try {
      RecognizedImage recognized = account.recognizer().recognize(read(image));
      ImageExplanation.of(explanation, recognized);
      return recognized;
    } catch (RecognitionException refusal) {
      throw translate(refusal).asException();
    }
  }

  private static Image read(software.amazon.awssdk.services.rekognition.model.Image image) {
    if (image.bytes() != null) {
      return Image.of(image.bytes().asByteArrayUnsafe());
    }
    if (image.s3Object() == null) {
      throw Errors.imageMissing().asException();
    }
    return read(image.s3Object());
  }

  private static Image read(S3Object object) {
    if (object.bucket() == null || object.name() == null) {
      throw Errors.s3ObjectMalformed().asException();
    }
    return new Image.S3Object(
        object.bucket(), object.name(), Optional.ofNullable(object.version()));
  }

  private static AwsError translate(RecognitionException refusal) {
    return switch (refusal.problem()) {
      case INVALID_FORMAT -> Errors.imageFormatUnknown();
      case S3_OBJECT_MISSING -> Errors.s3ObjectMissing();
      case TOO_SMALL -> Errors.imageUnusable();
      case TOO_LARGE -> Errors.imageTooLarge();
    };
  }
}

package io.github.rekognitionmock.internal.operation.image;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.error.Errors;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.explanation.ImageExplanation;
import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.rule.Evidence;
import io.github.rekognitionmock.internal.recognition.rule.RecognitionException;
import io.github.rekognitionmock.internal.recognition.rule.RecognizedImage;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.S3Object;

/** Images as requests hold them. */
final class RequestedImage {

  private RequestedImage() {}

  static RecognizedImage recognize(
      software.amazon.awssdk.services.rekognition.model.Image image,
      RegionalAccount account,
      Explanation explanation) {
    RecognizedImage recognized = look(read(image), account, explanation);
    if (recognized.evidence() == Evidence.NONE && account.settings().declaredImagesOnly()) {
      throw Errors.imageUndeclared().asException();
    }
    return recognized;
  }

  private static RecognizedImage look(
      Image image, RegionalAccount account, Explanation explanation) {
    try {
      RecognizedImage recognized = account.recognition().recognize(image);
      ImageExplanation.of(explanation, image, recognized);
      return recognized;
    } catch (RecognitionException refusal) {
      ImageExplanation.ofRefusal(explanation, refusal);
      throw refusal;
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
}

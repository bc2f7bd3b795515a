package io.github.rekognitionmock.internal.operation.explanation;

import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.recognition.face.VisibleFace;
import io.github.rekognitionmock.internal.recognition.rule.Evidence;
import io.github.rekognitionmock.internal.recognition.rule.RecognizedImage;
import java.util.stream.Collectors;

/** Explains what images were taken to show. */
public final class ImageExplanation {

  private ImageExplanation() {}

  public static void of(Explanation explanation, RecognizedImage image) {
    explanation.add(
        () ->
            "The image %s shows %s: %s."
                .formatted(image.id(), persons(image), describe(image.evidence())));
  }

  private static String persons(RecognizedImage image) {
    return image.faces().isEmpty()
        ? "nobody"
        : image.faces().stream().map(ImageExplanation::person).collect(Collectors.joining(", "));
  }

  private static String person(VisibleFace face) {
    return face.person().map(person -> "'" + person + "'").orElse("somebody undeclared");
  }

  private static String describe(Evidence evidence) {
    return switch (evidence) {
      case BYTES_RULE -> "a rule for its bytes says so";
      case SHA256_RULE -> "a rule for its SHA-256 says so";
      case S3_OBJECT_RULE -> "a rule for its S3 object says so";
      case OWN_DECLARATION -> "the image itself says so";
      case MARKS -> "the marks on it say so";
      case DEFAULT_RULE -> "the default rule says so";
      case NONE -> "no rule is about it";
    };
  }
}

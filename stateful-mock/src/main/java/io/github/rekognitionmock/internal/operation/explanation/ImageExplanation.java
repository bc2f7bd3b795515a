package io.github.rekognitionmock.internal.operation.explanation;

import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.recognition.face.VisibleFace;
import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import io.github.rekognitionmock.internal.recognition.rule.RecognitionException;
import io.github.rekognitionmock.internal.recognition.rule.RecognizedImage;
import java.util.stream.Collectors;

/** Explains what images were taken to show. */
public final class ImageExplanation {

  private ImageExplanation() {}

  public static void of(Explanation explanation, Image image, RecognizedImage recognized) {
    String basis = basis(image, recognized);
    explanation.add(
        () -> "The image %s shows %s: %s.".formatted(recognized.id(), persons(recognized), basis));
  }

  public static void ofRefusal(Explanation explanation, RecognitionException refusal) {
    explanation.add(() -> "The image was refused: %s.".formatted(refusal.getMessage()));
  }

  private static String persons(RecognizedImage image) {
    return image.faces().isEmpty()
        ? "nobody"
        : image.faces().stream().map(ImageExplanation::person).collect(Collectors.joining(", "));
  }

  private static String person(VisibleFace face) {
    return face.person().map(person -> "'" + person + "'").orElse("somebody undeclared");
  }

  private static String basis(Image image, RecognizedImage recognized) {
    return switch (recognized.evidence()) {
      case BYTES_RULE -> "a rule for its bytes says so";
      case SHA256_RULE -> "a rule for its SHA-256 says so";
      case S3_OBJECT_RULE -> "a rule for its S3 object says so";
      case S3_PREFIX_RULE -> "a rule for the beginning of its name in S3 says so";
      case OWN_DECLARATION -> "the image itself says so";
      case MARKS -> "the marks on it say so";
      case COPY ->
          recognized
              .original()
              .map(
                  it -> "recognised as a copy of %s, distance %s".formatted(it.id(), it.distance()))
              .orElseThrow();
      case RECOGNIZER -> "a Recognizer says so";
      case DEFAULT_RULE -> "the default rule says so";
      case NONE ->
          "no rule is about it; to declare it, POST {%s, \"faces\": [{\"person\": \"alice\"}]} to"
                  .formatted(key(image))
              + " /__admin/rekognition/images";
    };
  }

  /** Worked out at once: a sentence should not hold on to an image's bytes. */
  private static String key(Image image) {
    if (image instanceof Image.S3Object object) {
      return "\"s3Object\": {\"bucket\": \"%s\", \"name\": \"%s\"}"
          .formatted(quoted(object.bucket()), quoted(object.name()));
    }
    return "\"sha256\": \"%s\""
        .formatted(ImageKey.Sha256.of(((Image.Bytes) image).content()).hex());
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}

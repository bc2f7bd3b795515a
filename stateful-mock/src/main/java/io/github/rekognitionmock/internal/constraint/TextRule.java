package io.github.rekognitionmock.internal.constraint;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the texts have to be like that name things: as the service model has it, where it does. */
public enum TextRule {
  COLLECTION_ID("CollectionId"),
  USER_ID("UserId"),
  EXTERNAL_IMAGE_ID("ExternalImageId"),
  FACE_ID("FaceId"),
  IMAGE_ID("ImageId"),
  TAG_KEY("TagKey"),
  TAG_VALUE("TagValue"),
  BUCKET("S3Bucket"),
  OBJECT_NAME("S3ObjectName"),
  OBJECT_VERSION("S3ObjectVersion"),
  USER_STATUS("UserStatus"),
  MOMENT("(?!0000)\\d{4}-.*Z", "a moment in UTC, as in 2026-11-20T10:15:30Z"),
  FACE_MODEL_VERSION("[1-9][0-9]?\\.[0-9]{1,2}", "a version of the face model, as in 7.0"),
  ACCOUNT("[0-9]{12}", "twelve digits, as in 123456789012"),
  REGION("[a-z0-9-]{1,63}", "a region's name, as in us-east-1"),
  SHA256("[0-9a-fA-F]{64}", "64 hexadecimal digits"),
  ERROR("[A-Za-z][A-Za-z0-9_.]{0,127}", "an error's name, as in ThrottlingException"),
  BASE64("(?!$)(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?", "bytes in base64"),
  VIOLATION_ERROR(
      "ValidationException|InvalidParameterException",
      "ValidationException or InvalidParameterException"),
  PERSON("[\\s\\S]*\\S[\\s\\S]*", "at least one character that is not a space");

  final Supplier<List<Constraint>> constraints;
  private final String description;

  TextRule(String shape) {
    this.constraints = () -> ServiceModel.find(shape).orElseThrow().constraints();
    this.description = "";
  }

  TextRule(String pattern, String description) {
    List<Constraint> own = List.of(new Constraint.Matching(Pattern.compile(pattern)));
    this.constraints = () -> own;
    this.description = description;
  }

  /** Checks a text that a program gave. */
  public String check(String what, @Nullable String text) {
    Optional<String> remedy = remedy(Arguments.required(what, text));
    if (remedy.isPresent()) {
      throw new IllegalArgumentException("The %s is '%s': %s".formatted(what, text, remedy.get()));
    }
    return text;
  }

  /** Says how to correct a text, empty if it follows the rule. */
  public Optional<String> remedy(String text) {
    return constraints.get().stream().allMatch(constraint -> constraint.isMetBy(text))
        ? Optional.empty()
        : Optional.of("give " + description());
  }

  /** Says what a text has to be that follows the rule. */
  public String description() {
    if (!description.isEmpty()) {
      return description;
    }
    long min = 0;
    long max = 0;
    String form = "";
    for (Constraint constraint : constraints.get()) {
      if (constraint instanceof Constraint.LengthAtLeast length) {
        min = length.min();
      } else if (constraint instanceof Constraint.LengthAtMost length) {
        max = length.max();
      } else if (constraint instanceof Constraint.Matching matching) {
        form = " matching " + matching.pattern();
      } else if (constraint instanceof Constraint.OneOf words) {
        return "one of " + String.join(", ", words.values());
      }
    }
    return max == 0 ? "a text" + form : "%s to %s characters%s".formatted(min, max, form);
  }
}

package io.github.rekognitionmock.control.json;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the service demands of the texts that name things. */
public enum TextRule {
  /** The id of an account. */
  ACCOUNT("[0-9]{12}", "twelve digits, as in 123456789012"),
  /** The name of a region. */
  REGION("[a-z0-9-]{1,63}", "a region's name, as in us-east-1"),
  /** The id of a collection. */
  COLLECTION_ID("[a-zA-Z0-9_.\\-]{1,255}", "1 to 255 letters, digits, '_', '.' or '-'"),
  /** The id of a user. */
  USER_ID("[a-zA-Z0-9_.\\-:]{1,128}", "1 to 128 letters, digits, '_', '.', '-' or ':'"),
  /** The id that a caller gives to an image. */
  EXTERNAL_IMAGE_ID("[a-zA-Z0-9_.\\-:]{1,255}", "1 to 255 letters, digits, '_', '.', '-' or ':'"),
  /** The id of a face or of an image. */
  UUID(
      "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
      "a UUID in lower case, as in 35ebbb41-7f67-4263-908d-dd0ecba05ab9"),
  /** The key of a tag. */
  TAG_KEY(
      "(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}",
      "1 to 128 letters, digits, spaces or any of _.:/=+-@, not beginning with 'aws:'"),
  /** The value of a tag. */
  TAG_VALUE(
      "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{0,256}",
      "at most 256 letters, digits, spaces or any of _.:/=+-@"),
  /** The name of an S3 bucket. */
  BUCKET("[0-9A-Za-z.\\-_]{3,255}", "3 to 255 letters, digits, '.', '-' or '_'"),
  /** The key of an S3 object. */
  OBJECT_NAME("(?s).{1,1024}", "1 to 1024 characters"),
  /** The version of an S3 object. */
  OBJECT_VERSION("(?s).{1,1024}", "1 to 1024 characters"),
  /** The SHA-256 of an image. */
  SHA256("[0-9a-fA-F]{64}", "64 hexadecimal digits"),
  /** The name of an error. */
  ERROR("[A-Za-z][A-Za-z0-9_.]{0,127}", "an error's name, as in ThrottlingException"),
  /** The label of a person. */
  PERSON("(?s).*\\S.*", "at least one character that is not a space");

  private final Pattern pattern;
  private final String expected;

  TextRule(String pattern, String expected) {
    this.pattern = Pattern.compile(pattern);
    this.expected = expected;
  }

  /**
   * Reads a text from a document.
   *
   * @param value the value
   * @return the text
   * @throws DocumentException if the value is not a string, or does not follow this rule
   */
  public String read(JsonValue value) {
    String text = value.text();
    Optional<String> violation = violation(text);
    if (violation.isPresent()) {
      throw value.refused("is " + value.quote(), violation.get());
    }
    return text;
  }

  /**
   * Checks a text that a program gave.
   *
   * @param what what the text is, as in {@code user id}
   * @param text the text
   * @return the text
   * @throws IllegalArgumentException if it does not follow this rule
   */
  public String check(String what, String text) {
    Optional<String> violation = violation(text);
    if (violation.isPresent()) {
      throw new IllegalArgumentException(
          "The %s is '%s': %s".formatted(what, text, violation.get()));
    }
    return text;
  }

  /**
   * Finds out whether a text follows this rule.
   *
   * @param text the text
   * @return how to mend it, as in {@code give 1 to 128 letters}; empty if it is well
   */
  public Optional<String> violation(String text) {
    return pattern.matcher(text).matches() ? Optional.empty() : Optional.of("give " + expected);
  }
}

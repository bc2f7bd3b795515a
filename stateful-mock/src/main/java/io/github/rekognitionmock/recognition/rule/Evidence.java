package io.github.rekognitionmock.recognition.rule;

/** On what it rests that an image shows what it shows, the strongest first. */
public enum Evidence {
  /** A rule for these bytes. */
  BYTES_RULE,
  /** A rule for the SHA-256 of these bytes. */
  SHA256_RULE,
  /** A rule for this S3 object. */
  S3_OBJECT_RULE,
  /** The image itself, which says whom it shows. */
  OWN_DECLARATION,
  /** The rule for images without a rule of their own. */
  DEFAULT_RULE,
  /** Nothing: the image was taken to show somebody whom only this image shows. */
  NONE
}

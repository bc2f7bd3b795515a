package io.github.rekognitionmock.internal.recognition.rule;

/** On what it rests that an image shows what it shows, the strongest first. */
public enum Evidence {
  BYTES_RULE,
  SHA256_RULE,
  S3_OBJECT_RULE,
  S3_PREFIX_RULE,
  OWN_DECLARATION,
  MARKS,
  COPY,
  RECOGNIZER,
  DEFAULT_RULE,
  NONE
}

package io.github.rekognitionmock.recognition.attribute;

/** The genders that the service tells apart by the look of a face. */
public enum Gender {
  /** Looks female. */
  FEMALE,
  /** Looks male. */
  MALE
}

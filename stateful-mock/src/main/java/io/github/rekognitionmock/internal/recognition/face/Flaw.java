package io.github.rekognitionmock.internal.recognition.face;

/** Why a face is not good enough to be used. */
public enum Flaw {
  EXTREME_POSE,
  LOW_BRIGHTNESS,
  LOW_SHARPNESS,
  LOW_CONFIDENCE,
  SMALL_BOUNDING_BOX,
  LOW_FACE_QUALITY
}

package io.github.rekognitionmock.recognition.face;

/** Why a face is not good enough to be used. */
public enum Flaw {
  /** The head is turned too far away. */
  EXTREME_POSE,
  /** The face is too dark. */
  LOW_BRIGHTNESS,
  /** The face is too blurred. */
  LOW_SHARPNESS,
  /** It is too uncertain that this is a face. */
  LOW_CONFIDENCE,
  /** The face is too small. */
  SMALL_BOUNDING_BOX,
  /** Something covers part of the face. */
  LOW_FACE_QUALITY
}

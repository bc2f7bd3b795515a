package io.github.rekognitionmock.recognition.attribute;

/** What a face either shows or does not. */
public enum Trait {
  /** The face smiles. */
  SMILE,
  /** The face wears glasses to see through. */
  EYEGLASSES,
  /** The face wears dark glasses. */
  SUNGLASSES,
  /** The face has a beard. */
  BEARD,
  /** The face has a mustache. */
  MUSTACHE,
  /** The eyes are open. */
  EYES_OPEN,
  /** The mouth is open. */
  MOUTH_OPEN,
  /** Something such as a hand or a mask covers part of the face. */
  FACE_OCCLUDED
}

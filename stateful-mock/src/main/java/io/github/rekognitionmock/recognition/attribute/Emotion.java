package io.github.rekognitionmock.recognition.attribute;

/** The emotions that the service reads off a face. */
public enum Emotion {
  /** At rest. */
  CALM,
  /** Pleased. */
  HAPPY,
  /** Unhappy. */
  SAD,
  /** Furious. */
  ANGRY,
  /** At a loss. */
  CONFUSED,
  /** Repelled. */
  DISGUSTED,
  /** Taken unawares. */
  SURPRISED,
  /** Afraid. */
  FEAR
}

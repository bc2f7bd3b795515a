package io.github.rekognitionmock.recognition.attribute;

import io.github.rekognitionmock.recognition.BoundingBox;
import java.util.List;

/**
 * The points of a face that the service locates, in the order in which it lists them. Left and
 * right are the viewer's. Every face has them at the same places of its bounding box.
 */
public enum Landmark {
  /** The left eye. */
  EYE_LEFT(0.31f, 0.38f),
  /** The right eye. */
  EYE_RIGHT(0.69f, 0.38f),
  /** The left corner of the mouth. */
  MOUTH_LEFT(0.35f, 0.75f),
  /** The right corner of the mouth. */
  MOUTH_RIGHT(0.65f, 0.75f),
  /** The tip of the nose. */
  NOSE(0.5f, 0.57f),
  /** The left end of the left eyebrow. */
  LEFT_EYE_BROW_LEFT(0.17f, 0.31f),
  /** The right end of the left eyebrow. */
  LEFT_EYE_BROW_RIGHT(0.41f, 0.29f),
  /** The top of the left eyebrow. */
  LEFT_EYE_BROW_UP(0.29f, 0.26f),
  /** The left end of the right eyebrow. */
  RIGHT_EYE_BROW_LEFT(0.59f, 0.29f),
  /** The right end of the right eyebrow. */
  RIGHT_EYE_BROW_RIGHT(0.83f, 0.31f),
  /** The top of the right eyebrow. */
  RIGHT_EYE_BROW_UP(0.71f, 0.26f),
  /** The left corner of the left eye. */
  LEFT_EYE_LEFT(0.24f, 0.39f),
  /** The right corner of the left eye. */
  LEFT_EYE_RIGHT(0.38f, 0.39f),
  /** The upper lid of the left eye. */
  LEFT_EYE_UP(0.31f, 0.36f),
  /** The lower lid of the left eye. */
  LEFT_EYE_DOWN(0.31f, 0.4f),
  /** The left corner of the right eye. */
  RIGHT_EYE_LEFT(0.62f, 0.39f),
  /** The right corner of the right eye. */
  RIGHT_EYE_RIGHT(0.76f, 0.39f),
  /** The upper lid of the right eye. */
  RIGHT_EYE_UP(0.69f, 0.36f),
  /** The lower lid of the right eye. */
  RIGHT_EYE_DOWN(0.69f, 0.4f),
  /** The left nostril. */
  NOSE_LEFT(0.43f, 0.62f),
  /** The right nostril. */
  NOSE_RIGHT(0.57f, 0.62f),
  /** The middle of the upper lip. */
  MOUTH_UP(0.5f, 0.71f),
  /** The middle of the lower lip. */
  MOUTH_DOWN(0.5f, 0.82f),
  /** The pupil of the left eye. */
  LEFT_PUPIL(0.31f, 0.38f),
  /** The pupil of the right eye. */
  RIGHT_PUPIL(0.69f, 0.38f),
  /** The jaw beside the left eye. */
  UPPER_JAWLINE_LEFT(0.06f, 0.4f),
  /** The jaw beside the left corner of the mouth. */
  MID_JAWLINE_LEFT(0.14f, 0.74f),
  /** The tip of the chin. */
  CHIN_BOTTOM(0.5f, 0.98f),
  /** The jaw beside the right corner of the mouth. */
  MID_JAWLINE_RIGHT(0.86f, 0.74f),
  /** The jaw beside the right eye. */
  UPPER_JAWLINE_RIGHT(0.94f, 0.4f);

  private static final List<Landmark> ALL = List.of(values());
  private static final List<Landmark> DEFAULTS = ALL.subList(0, 5);

  private final float across;
  private final float down;

  Landmark(float across, float down) {
    this.across = across;
    this.down = down;
  }

  /**
   * Returns the landmarks that the service lists unless it is asked for all attributes.
   *
   * @return the first five
   */
  public static List<Landmark> defaults() {
    return DEFAULTS;
  }

  /**
   * Returns every landmark.
   *
   * @return all thirty
   */
  public static List<Landmark> all() {
    return ALL;
  }

  /**
   * Locates the landmark.
   *
   * @param face where the face is
   * @return the distance from the image's left edge, as a ratio of its width
   */
  public float x(BoundingBox face) {
    return face.left() + across * face.width();
  }

  /**
   * Locates the landmark.
   *
   * @param face where the face is
   * @return the distance from the image's top edge, as a ratio of its height
   */
  public float y(BoundingBox face) {
    return face.top() + down * face.height();
  }
}

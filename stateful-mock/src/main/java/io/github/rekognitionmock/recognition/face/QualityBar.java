package io.github.rekognitionmock.recognition.face;

import io.github.rekognitionmock.recognition.BoundingBox;
import io.github.rekognitionmock.recognition.attribute.Pose;
import io.github.rekognitionmock.recognition.attribute.Quality;
import io.github.rekognitionmock.recognition.attribute.Trait;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How good a face has to be, from undemanding to demanding. The service does not publish its bars;
 * these are the mock's own. A face of which nothing was declared but its person passes them all, as
 * long as there are no more than 250 on its image.
 */
public enum QualityBar {
  /** Every face will do. */
  NONE(0, 0, 0, 180, true),
  /**
   * Brightness and sharpness of 15, confidence of 60, sides of 0.01, a head turned by at most 75
   * degrees.
   */
  LOW(15, 60, 0.01f, 75, true),
  /**
   * The bar that the service chooses: brightness and sharpness of 25, confidence of 75, sides of
   * 0.02, a head turned by at most 60 degrees.
   */
  AUTO(25, 75, 0.02f, 60, true),
  /**
   * Brightness and sharpness of 35, confidence of 85, sides of 0.025, a head turned by at most 50
   * degrees, nothing that covers the face.
   */
  MEDIUM(35, 85, 0.025f, 50, false),
  /**
   * Brightness and sharpness of 50, confidence of 95, sides of 0.03, a head turned by at most 40
   * degrees, nothing that covers the face.
   */
  HIGH(50, 95, 0.03f, 40, false);

  private final float leastQuality;
  private final float leastConfidence;
  private final float leastSide;
  private final float widestTurn;
  private final boolean mayBeOccluded;

  QualityBar(
      float leastQuality,
      float leastConfidence,
      float leastSide,
      float widestTurn,
      boolean mayBeOccluded) {
    this.leastQuality = leastQuality;
    this.leastConfidence = leastConfidence;
    this.leastSide = leastSide;
    this.widestTurn = widestTurn;
    this.mayBeOccluded = mayBeOccluded;
  }

  /**
   * Finds the most demanding bar that a face passes.
   *
   * @param face the face
   * @return the bar, at least {@link #NONE}
   */
  public static QualityBar passedBy(VisibleFace face) {
    QualityBar passed = NONE;
    for (QualityBar bar : values()) {
      passed = bar.flaws(face).isEmpty() ? bar : passed;
    }
    return passed;
  }

  /**
   * Finds out what is wrong with a face.
   *
   * @param face the face
   * @return every flaw, in their order; empty if the face passes
   */
  public Set<Flaw> flaws(VisibleFace face) {
    Quality quality = face.attributes().quality();
    Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    note(flaws, Flaw.EXTREME_POSE, turn(face.attributes().pose()) > widestTurn);
    note(flaws, Flaw.LOW_BRIGHTNESS, quality.brightness() < leastQuality);
    note(flaws, Flaw.LOW_SHARPNESS, quality.sharpness() < leastQuality);
    note(flaws, Flaw.LOW_CONFIDENCE, face.confidence() < leastConfidence);
    note(flaws, Flaw.SMALL_BOUNDING_BOX, smallerSide(face.boundingBox()) < leastSide);
    boolean occluded = face.attributes().shows(Trait.FACE_OCCLUDED);
    note(flaws, Flaw.LOW_FACE_QUALITY, occluded && !mayBeOccluded);
    return Collections.unmodifiableSet(flaws);
  }

  private static void note(Set<Flaw> flaws, Flaw flaw, boolean found) {
    if (found) {
      flaws.add(flaw);
    }
  }

  /** A tilted head shows as much of the face as an upright one, so roll does not count. */
  private static float turn(Pose pose) {
    return Math.max(Math.abs(pose.yaw()), Math.abs(pose.pitch()));
  }

  private static float smallerSide(BoundingBox box) {
    return Math.min(box.width(), box.height());
  }
}

package io.github.rekognitionmock.internal.recognition.face;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;
import software.amazon.awssdk.services.rekognition.model.Pose;

/**
 * How good a face has to be, from undemanding to demanding. The service does not publish its bars;
 * these are the mock's own. A face of which nothing was declared but its person passes them all, as
 * long as there are no more than 250 on its image.
 */
public enum QualityBar {
  NONE(0, 0, 0, 180, true),
  LOW(15, 60, 0.01f, 75, true),
  AUTO(25, 75, 0.02f, 60, true),
  MEDIUM(35, 85, 0.025f, 50, false),
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

  public Set<Flaw> flaws(VisibleFace face) {
    FaceDetail detail = face.detail();
    Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    note(flaws, Flaw.EXTREME_POSE, turn(detail.pose()) > widestTurn);
    note(flaws, Flaw.LOW_BRIGHTNESS, detail.quality().brightness() < leastQuality);
    note(flaws, Flaw.LOW_SHARPNESS, detail.quality().sharpness() < leastQuality);
    note(flaws, Flaw.LOW_CONFIDENCE, detail.confidence() < leastConfidence);
    note(flaws, Flaw.SMALL_BOUNDING_BOX, smallerSide(detail.boundingBox()) < leastSide);
    boolean occluded = detail.faceOccluded().value();
    note(flaws, Flaw.LOW_FACE_QUALITY, occluded && !mayBeOccluded);
    return Collections.unmodifiableSet(flaws);
  }

  private static void note(Set<Flaw> flaws, Flaw flaw, boolean found) {
    if (found) {
      flaws.add(flaw);
    }
  }

  private static float turn(Pose pose) {
    return Math.max(Math.abs(pose.yaw()), Math.abs(pose.pitch()));
  }

  private static float smallerSide(BoundingBox box) {
    return Math.min(box.width(), box.height());
  }
}

package io.github.rekognitionmock.operation.image;

import io.github.rekognitionmock.operation.face.StoredFaces;
import io.github.rekognitionmock.recognition.attribute.FaceAttributes;
import io.github.rekognitionmock.recognition.attribute.Finding;
import io.github.rekognitionmock.recognition.attribute.Landmark;
import io.github.rekognitionmock.recognition.attribute.Trait;
import io.github.rekognitionmock.recognition.face.VisibleFace;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.rekognition.model.Attribute;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;

/** Faces on images with their attributes: the default ones always, others where asked for. */
final class FaceDetails {

  private final List<Landmark> landmarks;
  private final Set<Attribute> asked;

  private FaceDetails(List<Landmark> landmarks, Set<Attribute> asked) {
    this.landmarks = landmarks;
    this.asked = asked;
  }

  static FaceDetails with(List<Attribute> attributes) {
    if (attributes.contains(Attribute.ALL)) {
      return new FaceDetails(Landmark.all(), EnumSet.allOf(Attribute.class));
    }
    Set<Attribute> asked = EnumSet.noneOf(Attribute.class);
    asked.addAll(attributes);
    return new FaceDetails(Landmark.defaults(), asked);
  }

  /** Writes where a face is and nothing else, as the published searches for users do. */
  static FaceDetail located(VisibleFace face) {
    return FaceDetail.builder().boundingBox(StoredFaces.box(face.boundingBox())).build();
  }

  List<FaceDetail> of(List<VisibleFace> faces) {
    return faces.stream().map(this::of).toList();
  }

  FaceDetail of(VisibleFace face) {
    FaceAttributes seen = face.attributes();
    FaceDetail.Builder detail =
        FaceDetail.builder()
            .boundingBox(StoredFaces.box(face.boundingBox()))
            .confidence(face.confidence())
            .landmarks(FaceParts.landmarks(landmarks, face.boundingBox()))
            .pose(FaceParts.pose(seen.pose()))
            .quality(FaceParts.quality(seen.quality()));
    if (asked.contains(Attribute.AGE_RANGE)) {
      detail.ageRange(FaceParts.ageRange(seen.ageRange()));
    }
    if (asked.contains(Attribute.GENDER)) {
      detail.gender(FaceParts.gender(seen.gender()));
    }
    if (asked.contains(Attribute.EYE_DIRECTION)) {
      detail.eyeDirection(FaceParts.eyeDirection(seen.eyeDirection()));
    }
    if (asked.contains(Attribute.EMOTIONS)) {
      detail.emotions(FaceParts.emotions(seen.emotions()));
    }
    Arrays.stream(Trait.values())
        .filter(trait -> asked.contains(Attribute.valueOf(trait.name())))
        .forEach(trait -> write(trait, seen.traits().get(trait), detail));
    return detail.build();
  }

  private static void write(Trait trait, Finding<Boolean> found, FaceDetail.Builder detail) {
    boolean shown = found.value();
    float confidence = found.confidence();
    switch (trait) {
      case SMILE -> detail.smile(s -> s.value(shown).confidence(confidence));
      case EYEGLASSES -> detail.eyeglasses(e -> e.value(shown).confidence(confidence));
      case SUNGLASSES -> detail.sunglasses(s -> s.value(shown).confidence(confidence));
      case BEARD -> detail.beard(b -> b.value(shown).confidence(confidence));
      case MUSTACHE -> detail.mustache(m -> m.value(shown).confidence(confidence));
      case EYES_OPEN -> detail.eyesOpen(e -> e.value(shown).confidence(confidence));
      case MOUTH_OPEN -> detail.mouthOpen(m -> m.value(shown).confidence(confidence));
      case FACE_OCCLUDED -> detail.faceOccluded(o -> o.value(shown).confidence(confidence));
    }
  }
}

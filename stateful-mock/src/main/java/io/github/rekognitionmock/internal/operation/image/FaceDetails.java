package io.github.rekognitionmock.internal.operation.image;

import io.github.rekognitionmock.internal.recognition.face.VisibleFace;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.services.rekognition.model.Attribute;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;
import software.amazon.awssdk.services.rekognition.model.Landmark;

/** What an operation tells of faces on images: the default attributes, and those asked for. */
final class FaceDetails {

  private static final Set<String> DEFAULTS =
      Set.of("BoundingBox", "Confidence", "Landmarks", "Pose", "Quality");
  private static final int DEFAULT_LANDMARKS = 5;

  private final boolean all;
  private final Set<String> members = new HashSet<>(DEFAULTS);

  FaceDetails(List<Attribute> asked) {
    this.all = asked.contains(Attribute.ALL);
    asked.forEach(attribute -> members.add(memberName(attribute)));
  }

  /** Tells where a face is and nothing else, as the published searches for users do. */
  static FaceDetail located(VisibleFace face) {
    return FaceDetail.builder().boundingBox(face.detail().boundingBox()).build();
  }

  static List<Landmark> defaultLandmarks(VisibleFace face) {
    return face.detail().landmarks().subList(0, DEFAULT_LANDMARKS);
  }

  List<FaceDetail> of(List<VisibleFace> faces) {
    return faces.stream().map(this::of).toList();
  }

  FaceDetail of(VisibleFace face) {
    if (all) {
      return face.detail();
    }
    FaceDetail.Builder detail = FaceDetail.builder();
    for (SdkField<?> field : detail.sdkFields()) {
      if (members.contains(field.locationName())) {
        field.set(detail, field.getValueOrDefault(face.detail()));
      }
    }
    return detail.landmarks(defaultLandmarks(face)).build();
  }

  /** The attribute EYES_OPEN is the member EyesOpen. */
  private static String memberName(Attribute attribute) {
    StringBuilder name = new StringBuilder();
    for (String word : attribute.toString().split("_")) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}

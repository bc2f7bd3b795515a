package io.github.rekognitionmock.internal.recognition.face;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;
import software.amazon.awssdk.services.rekognition.model.Landmark;
import software.amazon.awssdk.services.rekognition.model.LandmarkType;

/** The points of a face that the service locates: at the same places of every bounding box. */
final class Landmarks {

  /** In the order in which the service lists them; left and right are the viewer's. */
  private static final List<Place> PLACES =
      List.of(
          new Place(LandmarkType.EYE_LEFT, 0.31f, 0.38f),
          new Place(LandmarkType.EYE_RIGHT, 0.69f, 0.38f),
          new Place(LandmarkType.MOUTH_LEFT, 0.35f, 0.75f),
          new Place(LandmarkType.MOUTH_RIGHT, 0.65f, 0.75f),
          new Place(LandmarkType.NOSE, 0.5f, 0.57f),
          new Place(LandmarkType.LEFT_EYE_BROW_LEFT, 0.17f, 0.31f),
          new Place(LandmarkType.LEFT_EYE_BROW_RIGHT, 0.41f, 0.29f),
          new Place(LandmarkType.LEFT_EYE_BROW_UP, 0.29f, 0.26f),
          new Place(LandmarkType.RIGHT_EYE_BROW_LEFT, 0.59f, 0.29f),
          new Place(LandmarkType.RIGHT_EYE_BROW_RIGHT, 0.83f, 0.31f),
          new Place(LandmarkType.RIGHT_EYE_BROW_UP, 0.71f, 0.26f),
          new Place(LandmarkType.LEFT_EYE_LEFT, 0.24f, 0.39f),
          new Place(LandmarkType.LEFT_EYE_RIGHT, 0.38f, 0.39f),
          new Place(LandmarkType.LEFT_EYE_UP, 0.31f, 0.36f),
          new Place(LandmarkType.LEFT_EYE_DOWN, 0.31f, 0.4f),
          new Place(LandmarkType.RIGHT_EYE_LEFT, 0.62f, 0.39f),
          new Place(LandmarkType.RIGHT_EYE_RIGHT, 0.76f, 0.39f),
          new Place(LandmarkType.RIGHT_EYE_UP, 0.69f, 0.36f),
          new Place(LandmarkType.RIGHT_EYE_DOWN, 0.69f, 0.4f),
          new Place(LandmarkType.NOSE_LEFT, 0.43f, 0.62f),
          new Place(LandmarkType.NOSE_RIGHT, 0.57f, 0.62f),
          new Place(LandmarkType.MOUTH_UP, 0.5f, 0.71f),
          new Place(LandmarkType.MOUTH_DOWN, 0.5f, 0.82f),
          new Place(LandmarkType.LEFT_PUPIL, 0.31f, 0.38f),
          new Place(LandmarkType.RIGHT_PUPIL, 0.69f, 0.38f),
          new Place(LandmarkType.UPPER_JAWLINE_LEFT, 0.06f, 0.4f),
          new Place(LandmarkType.MID_JAWLINE_LEFT, 0.14f, 0.74f),
          new Place(LandmarkType.CHIN_BOTTOM, 0.5f, 0.98f),
          new Place(LandmarkType.MID_JAWLINE_RIGHT, 0.86f, 0.74f),
          new Place(LandmarkType.UPPER_JAWLINE_RIGHT, 0.94f, 0.4f));

  private Landmarks() {}

  /** Completes the declared landmarks to the thirty that there are. */
  static List<Landmark> complete(List<Landmark> declared, BoundingBox box) {
    Map<LandmarkType, Landmark> known =
        declared.stream()
            .collect(
                Collectors.toMap(Landmark::type, Function.identity(), (first, second) -> first));
    return PLACES.stream()
        .map(
            place ->
                Optional.ofNullable(known.get(place.type()))
                    .map(landmark -> place.complete(landmark, box))
                    .orElseGet(() -> place.complete(place.named(), box)))
        .toList();
  }

  /** Where a landmark is, as ratios of the bounding box. */
  private record Place(LandmarkType type, float across, float down) {

    Landmark named() {
      return Landmark.builder().type(type).build();
    }

    Landmark complete(Landmark declared, BoundingBox box) {
      return declared.toBuilder()
          .x(declared.x() != null ? declared.x() : box.left() + across * box.width())
          .y(declared.y() != null ? declared.y() : box.top() + down * box.height())
          .build();
    }
  }
}

package io.github.rekognitionmock.internal.recognition.face;

import io.github.rekognitionmock.internal.recognition.Range;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.rekognition.model.AgeRange;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;
import software.amazon.awssdk.services.rekognition.model.Emotion;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;
import software.amazon.awssdk.services.rekognition.model.ImageQuality;
import software.amazon.awssdk.services.rekognition.model.Landmark;

/** What a test declares of a face. The detail holds what is not to be derived. */
public record DeclaredFace(Optional<String> person, FaceDetail detail) {

  private static final FaceDetail NO_DETAIL = FaceDetail.builder().build();

  /** A face about which nothing is declared. */
  public static final DeclaredFace ANY = new DeclaredFace(Optional.empty(), NO_DETAIL);

  public DeclaredFace {
    if (person.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException(
          "The person's label is blank: give it a character, or declare no person");
    }
    if (detail.boundingBox() != null && !hasSize(detail.boundingBox())) {
      throw new IllegalArgumentException(
          "The bounding box has no size: give Width and Height above 0, Left and Top");
    }
    checkOrder(detail.ageRange());
    checkQuality(detail.quality());
    checkTypes("emotions", detail.emotions().stream().map(Emotion::typeAsString).toList());
    checkTypes("landmarks", detail.landmarks().stream().map(Landmark::typeAsString).toList());
    detail.landmarks().forEach(DeclaredFace::checkPlace);
  }

  public static DeclaredFace of(String person) {
    return new DeclaredFace(Optional.of(person), NO_DETAIL);
  }

  private static void checkOrder(@Nullable AgeRange age) {
    if (age != null && age.low() != null && age.high() != null && age.high() < age.low()) {
      throw new IllegalArgumentException(
          "The age range is from %s to %s: give the lower age as Low"
              .formatted(age.low(), age.high()));
    }
  }

  /** The service model does not say so, but the service answers percentages. */
  private static void checkQuality(@Nullable ImageQuality quality) {
    if (quality != null) {
      Optional.ofNullable(quality.brightness())
          .ifPresent(value -> Range.PERCENT.check("brightness", value));
      Optional.ofNullable(quality.sharpness())
          .ifPresent(value -> Range.PERCENT.check("sharpness", value));
    }
  }

  private static void checkTypes(String what, List<String> types) {
    if (types.contains(null) || Set.copyOf(types).size() < types.size()) {
      throw new IllegalArgumentException(
          "The %s are of the types %s: give each a type of its own".formatted(what, types));
    }
  }

  private static void checkPlace(Landmark landmark) {
    if (Stream.of(landmark.x(), landmark.y()).anyMatch(at -> at != null && !isFinite(at))) {
      throw new IllegalArgumentException(
          "The landmark %s is at %s, %s: give ratios of the image's width and height"
              .formatted(landmark.type(), landmark.x(), landmark.y()));
    }
  }

  private static boolean hasSize(BoundingBox box) {
    return isFinite(box.left())
        && isFinite(box.top())
        && isFinite(box.width())
        && isFinite(box.height())
        && box.width() > 0
        && box.height() > 0;
  }

  private static boolean isFinite(@Nullable Float value) {
    return value != null && Float.isFinite(value);
  }
}

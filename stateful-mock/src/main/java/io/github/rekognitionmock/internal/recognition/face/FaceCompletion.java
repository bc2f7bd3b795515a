package io.github.rekognitionmock.internal.recognition.face;

import io.github.rekognitionmock.internal.recognition.Fingerprint;
import io.github.rekognitionmock.internal.recognition.ImageId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;

/** Makes the faces on an image of what was declared of them. */
public final class FaceCompletion {

  private static final Comparator<LocatedFace> LARGEST_FIRST =
      Comparator.<LocatedFace>comparingDouble(LocatedFace::area).reversed();

  private FaceCompletion() {}

  /** Where the faces on an image are, unless they are declared. */
  public static BoundingBox box(int place, int count) {
    return DefaultBoxes.of(place, count);
  }

  /** Where the face on an image with a single face is, unless it is declared. */
  public static BoundingBox portrait() {
    return box(0, 1);
  }

  /** How certain it is that the first face on an image is a face, unless it is declared. */
  public static float confidence(ImageId image) {
    return DerivedDetail.confidence(Fingerprint.of(image, 0));
  }

  /** Completes the faces of an image, largest first, of the same size in the declared order. */
  public static List<VisibleFace> complete(ImageId image, List<DeclaredFace> declared) {
    int count = declared.size();
    List<LocatedFace> located =
        IntStream.range(0, count)
            .mapToObj(place -> LocatedFace.of(declared.get(place), place, count))
            .sorted(LARGEST_FIRST)
            .toList();
    return IntStream.range(0, count)
        .mapToObj(ordinal -> complete(image, ordinal, located.get(ordinal)))
        .toList();
  }

  private static VisibleFace complete(ImageId image, int ordinal, LocatedFace face) {
    DerivedDetail derived =
        new DerivedDetail(
            face.declared(), Fingerprint.of(image, ordinal), Fingerprint.of(image, 0));
    return new VisibleFace(image, ordinal, face.declared().person(), derived.complete(face.box()));
  }

  private record LocatedFace(DeclaredFace declared, BoundingBox box) {

    static LocatedFace of(DeclaredFace declared, int place, int count) {
      BoundingBox box = declared.detail().boundingBox();
      return new LocatedFace(declared, box != null ? box : DefaultBoxes.of(place, count));
    }

    double area() {
      return (double) box.width() * box.height();
    }
  }
}

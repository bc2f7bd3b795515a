package io.github.rekognitionmock.recognition.face;

import io.github.rekognitionmock.recognition.BoundingBox;
import io.github.rekognitionmock.recognition.Fingerprint;
import io.github.rekognitionmock.recognition.ImageId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes whole faces of what was declared of them. */
public final class FaceCompletion {

  private static final Comparator<LocatedFace> LARGEST_FIRST =
      Comparator.<LocatedFace>comparingDouble(face -> face.box().area()).reversed();

  private FaceCompletion() {}

  /**
   * Completes the faces of an image. Faces without a declared box are apart from each other, the
   * first declared the largest.
   *
   * @param image the image's id
   * @param declared what was declared of each face
   * @return the faces, largest first; of the same size in the declared order
   */
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
    DefaultAttributes looks =
        new DefaultAttributes(face.declared(), Fingerprint.of(image, ordinal));
    return new VisibleFace(
        image,
        ordinal,
        face.declared().person(),
        face.box(),
        looks.confidence(),
        looks.attributes());
  }

  private record LocatedFace(DeclaredFace declared, BoundingBox box) {

    static LocatedFace of(DeclaredFace declared, int place, int count) {
      return new LocatedFace(
          declared, declared.boundingBox().orElseGet(() -> DefaultBoxes.of(place, count)));
    }
  }
}

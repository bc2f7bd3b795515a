package io.github.rekognitionmock.internal.operation.image;

import io.github.rekognitionmock.internal.collection.value.FaceModelVersion;
import io.github.rekognitionmock.internal.recognition.face.Flaw;
import io.github.rekognitionmock.internal.recognition.face.QualityBar;
import io.github.rekognitionmock.internal.recognition.face.VisibleFace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.rekognition.model.QualityFilter;
import software.amazon.awssdk.services.rekognition.model.Reason;
import software.amazon.awssdk.services.rekognition.model.UnsearchedFaceReason;

/** Which faces of an image an operation uses, and why it does not use the others. */
record FaceSelection(List<VisibleFace> chosen, List<Rejected> rejected) {

  private static final int FIRST_MODEL_WITH_FILTER = 3;
  private static final int MOST_SEARCHED = 100;

  private static final Comparator<VisibleFace> BEST_THEN_LARGEST_FIRST =
      Comparator.comparing(FaceSelection::quality).reversed().thenComparing(VisibleFace::ordinal);

  /** A face that is not used. */
  record Rejected(VisibleFace face, List<String> reasons) {}

  static FaceSelection of(
      List<VisibleFace> faces, FaceModelVersion model, QualityFilter asked, QualityBar usual) {
    return model.isBefore(FIRST_MODEL_WITH_FILTER)
        ? new FaceSelection(faces, List.of())
        : of(faces, asked, usual);
  }

  static FaceSelection of(List<VisibleFace> faces, QualityFilter asked, QualityBar usual) {
    QualityBar bar =
        Optional.ofNullable(asked).map(QualityFilter::name).map(QualityBar::valueOf).orElse(usual);
    List<VisibleFace> chosen = new ArrayList<>();
    List<Rejected> rejected = new ArrayList<>();
    for (VisibleFace face : faces) {
      Set<Flaw> flaws = bar.flaws(face);
      if (flaws.isEmpty()) {
        chosen.add(face);
      } else {
        rejected.add(new Rejected(face, flaws.stream().map(Flaw::name).toList()));
      }
    }
    return new FaceSelection(chosen, rejected);
  }

  FaceSelection atMost(int count) {
    Set<VisibleFace> surplus =
        chosen.stream().sorted(BEST_THEN_LARGEST_FIRST).skip(count).collect(Collectors.toSet());
    return without(surplus, Reason.EXCEEDS_MAX_FACES.toString());
  }

  FaceSelection largestOnly() {
    return without(
            chosen.stream().skip(MOST_SEARCHED).collect(Collectors.toSet()),
            UnsearchedFaceReason.EXCEEDS_MAX_FACES.toString())
        .without(
            chosen.stream().limit(MOST_SEARCHED).skip(1).collect(Collectors.toSet()),
            UnsearchedFaceReason.FACE_NOT_LARGEST.toString());
  }

  Optional<VisibleFace> largest() {
    return chosen.stream().findFirst();
  }

  private static float quality(VisibleFace face) {
    return face.detail().quality().brightness() + face.detail().quality().sharpness();
  }

  private FaceSelection without(Set<VisibleFace> superfluous, String reason) {
    if (superfluous.isEmpty()) {
      return this;
    }
    Stream<Rejected> dropped =
        superfluous.stream().map(face -> new Rejected(face, List.of(reason)));
    return new FaceSelection(
        chosen.stream().filter(face -> !superfluous.contains(face)).toList(),
        Stream.concat(rejected.stream(), dropped)
            .sorted(Comparator.comparing(entry -> entry.face().ordinal()))
            .toList());
  }
}

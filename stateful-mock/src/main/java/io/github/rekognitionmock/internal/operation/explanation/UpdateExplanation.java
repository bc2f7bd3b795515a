package io.github.rekognitionmock.internal.operation.explanation;

import io.github.rekognitionmock.internal.collection.value.FaceRefusal;
import io.github.rekognitionmock.internal.collection.value.UserUpdate;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.recognition.FaceId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Explains what became of faces that were to join a user or to leave it. */
public final class UpdateExplanation {

  private UpdateExplanation() {}

  public static void refused(Explanation explanation, List<FaceRefusal> refusals) {
    for (FaceRefusal refusal : refusals) {
      if (refusal instanceof FaceRefusal.LowMatchConfidence low) {
        explanation.add(() -> describe(low));
      } else if (refusal instanceof FaceRefusal.BeyondLimit beyond) {
        explanation.add(
            () -> "Face %s did not fit: the user was full by then.".formatted(beyond.face()));
      } else if (refusal instanceof FaceRefusal.Hidden hidden) {
        explanation.add(
            () -> "Face %s exists, but is too new to be seen.".formatted(hidden.face()));
      }
    }
  }

  public static void leftAlone(
      Explanation explanation, List<FaceId> asked, UserUpdate update, String reason) {
    if (update.changed().size() + update.refused().size() == asked.size()) {
      return;
    }
    Set<FaceId> rest = new LinkedHashSet<>(asked);
    update.changed().forEach(rest::remove);
    update.refused().forEach(refusal -> rest.remove(refusal.face()));
    rest.forEach(
        face -> explanation.add(() -> "Face %s was left alone: %s.".formatted(face, reason)));
  }

  private static String describe(FaceRefusal.LowMatchConfidence low) {
    String closest =
        low.closest()
            .map(
                comparison ->
                    ": %s came closest, and %s"
                        .formatted(
                            FaceNames.of(comparison.other()), comparison.reason().description()))
            .orElse("");
    return "Face %s matched the user with %s, below the threshold of %s%s."
        .formatted(low.face(), low.confidence(), low.threshold(), closest);
  }
}

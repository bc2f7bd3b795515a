package io.github.rekognitionmock.internal.operation.explanation;

import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.ListedUser;
import io.github.rekognitionmock.internal.collection.value.SearchResult;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.recognition.Comparison;
import io.github.rekognitionmock.internal.recognition.Likeness;
import io.github.rekognitionmock.internal.recognition.Similarity;

/** Explains why searches and comparisons found less than somebody may have expected. */
public final class SearchExplanation {

  private SearchExplanation() {}

  public static void ofFaces(
      Explanation explanation,
      Likeness probe,
      SearchResult<Face> result,
      Similarity similarity,
      float threshold) {
    if (!result.matches().isEmpty()) {
      return;
    }
    if (result.nearMiss().isEmpty()) {
      explanation.add(
          () ->
              "Nothing is known that any other face has in common with %s."
                  .formatted(FaceNames.of(probe)));
      return;
    }
    Comparison closest = similarity.compare(probe, result.nearMiss().get().subject());
    explanation.add(
        () ->
            "No face reached the threshold of %s: %s came closest with %s, because %s."
                .formatted(
                    threshold,
                    FaceNames.of(closest.other()),
                    closest.similarity(),
                    closest.reason().description()));
  }

  public static void ofUsers(
      Explanation explanation, SearchResult<ListedUser> result, float threshold) {
    if (result.matches().isEmpty()) {
      explanation.add(() -> describe(result, threshold));
    }
  }

  public static void ofMismatch(Explanation explanation, Comparison comparison, float threshold) {
    explanation.add(
        () ->
            "%s of the target has a similarity of %s, below the threshold of %s, because %s."
                .formatted(
                    capitalized(FaceNames.of(comparison.other())),
                    comparison.similarity(),
                    threshold,
                    comparison.reason().description()));
  }

  private static String describe(SearchResult<ListedUser> result, float threshold) {
    return result
        .nearMiss()
        .map(
            closest ->
                "No user reached the threshold of %s: '%s' came closest with %s."
                    .formatted(threshold, closest.subject().id(), closest.similarity()))
        .orElse(
            "Nothing is known that faces of any other user have in common with what was searched.");
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}

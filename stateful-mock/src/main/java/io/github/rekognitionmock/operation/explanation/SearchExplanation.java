package io.github.rekognitionmock.operation.explanation;

import io.github.rekognitionmock.collection.Face;
import io.github.rekognitionmock.collection.SearchResult;
import io.github.rekognitionmock.collection.User;
import io.github.rekognitionmock.journal.Explanation;
import io.github.rekognitionmock.recognition.Comparison;
import io.github.rekognitionmock.recognition.Likeness;
import io.github.rekognitionmock.recognition.Similarity;

/** Explains why searches and comparisons found less than somebody may have expected. */
public final class SearchExplanation {

  private SearchExplanation() {}

  /**
   * Explains why a search for faces found none.
   *
   * @param explanation where to write
   * @param probe the face that was searched for
   * @param result what was found
   * @param similarity how alike faces are
   * @param threshold the least similarity
   */
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
      explanation.add(() -> "There was no other face to be found.");
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

  /**
   * Explains why a search for users found none.
   *
   * @param explanation where to write
   * @param result what was found
   * @param threshold the least similarity
   */
  public static void ofUsers(Explanation explanation, SearchResult<User> result, float threshold) {
    if (result.matches().isEmpty()) {
      explanation.add(() -> describe(result, threshold));
    }
  }

  /**
   * Explains why a face does not match the one that it was compared with.
   *
   * @param explanation where to write
   * @param comparison the comparison
   * @param threshold the least similarity
   */
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

  private static String describe(SearchResult<User> result, float threshold) {
    return result
        .nearMiss()
        .map(
            closest ->
                "No user reached the threshold of %s: '%s' came closest with %s."
                    .formatted(threshold, closest.subject().id(), closest.similarity()))
        .orElse("There was no other user with faces to be found.");
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}

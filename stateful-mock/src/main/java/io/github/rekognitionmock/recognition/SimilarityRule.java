package io.github.rekognitionmock.recognition;

/**
 * A declared similarity between two persons, two faces, or a person and a face. It holds in both
 * directions.
 *
 * @param first a person's label or a face id
 * @param second a person's label or a face id
 * @param similarity 0 to 100
 */
public record SimilarityRule(String first, String second, float similarity) {

  /**
   * Checks the range.
   *
   * @param first a person's label or a face id
   * @param second a person's label or a face id
   * @param similarity 0 to 100
   * @throws IllegalArgumentException if the similarity is not within 0 and 100
   */
  public SimilarityRule {
    Range.PERCENT.check("similarity between '%s' and '%s'".formatted(first, second), similarity);
  }
}

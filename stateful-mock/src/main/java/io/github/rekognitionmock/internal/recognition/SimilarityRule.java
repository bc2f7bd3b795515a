package io.github.rekognitionmock.internal.recognition;

/**
 * A declared similarity between two persons, two faces, or a person and a face. It holds in both
 * directions.
 */
public record SimilarityRule(String first, String second, float similarity) {

  public SimilarityRule {
    Range.PERCENT.check("similarity between '%s' and '%s'".formatted(first, second), similarity);
  }
}

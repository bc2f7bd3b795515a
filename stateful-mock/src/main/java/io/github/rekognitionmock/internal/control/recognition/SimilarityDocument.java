package io.github.rekognitionmock.internal.control.recognition;

import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.control.json.Elements;
import io.github.rekognitionmock.internal.control.json.ProblemException;
import io.github.rekognitionmock.internal.control.json.Range;
import io.github.rekognitionmock.internal.control.json.Required;
import io.github.rekognitionmock.internal.control.json.Text;
import io.github.rekognitionmock.internal.recognition.SimilarityRule;
import java.util.List;
import java.util.Set;

/** How similar two persons or faces are. */
public record SimilarityDocument(
    @Required @Text(TextRule.PERSON) List<String> between,
    @Required @Range(min = 0, max = 100) Float similarity) {

  public static SimilarityDocument of(SimilarityRule rule) {
    return new SimilarityDocument(List.of(rule.first(), rule.second()), rule.similarity());
  }

  public static List<SimilarityRule> rules(Elements<SimilarityDocument> documents) {
    return documents.convertDistinct(
        SimilarityDocument::rule,
        rule -> Set.copyOf(List.of(rule.first(), rule.second())),
        "declare the similarity of two only once");
  }

  private SimilarityRule rule() {
    if (between.size() != 2) {
      throw ProblemException.of(
          "/between",
          "is a list of %s: name two persons or face ids, as in [\"alice\", \"bob\"]"
              .formatted(between.size()));
    }
    return new SimilarityRule(between.get(0), between.get(1), similarity);
  }
}

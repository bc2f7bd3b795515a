package io.github.rekognitionmock.control;

import io.github.rekognitionmock.account.Accounts;
import io.github.rekognitionmock.control.recognition.SimilarityFormat;
import io.github.rekognitionmock.recognition.SimilarityRule;
import io.github.rekognitionmock.recognition.SimilarityRules;
import java.util.List;
import java.util.Map;

/** The declared similarities. One of the same two replaces the earlier one. */
final class SimilaritiesResource implements Resource {

  private final Accounts accounts;

  SimilaritiesResource(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public String path() {
    return "/similarities";
  }

  @Override
  public Map<String, Action> actions() {
    return Map.of("GET", this::list, "POST", this::declare, "DELETE", this::clear);
  }

  private ControlResponse list(Call call) {
    return Responses.list(rules(call).all(), SimilarityFormat::write);
  }

  private ControlResponse declare(Call call) {
    List<SimilarityRule> declared = SimilarityFormat.readAll(call.document().oneOrMore());
    declared.forEach(rules(call)::declare);
    return Responses.done();
  }

  private ControlResponse clear(Call call) {
    rules(call).clear();
    return Responses.done();
  }

  private SimilarityRules rules(Call call) {
    return accounts.of(call.account()).similarities();
  }
}

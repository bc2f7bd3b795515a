package io.github.rekognitionmock.control;

import io.github.rekognitionmock.account.Accounts;
import io.github.rekognitionmock.control.recognition.ImageFormat;
import io.github.rekognitionmock.recognition.rule.ImageRule;
import io.github.rekognitionmock.recognition.rule.ImageRules;
import java.util.List;
import java.util.Map;

/** What was declared about images. A rule for the same image replaces the earlier one. */
final class ImagesResource implements Resource {

  private final Accounts accounts;

  ImagesResource(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public String path() {
    return "/images";
  }

  @Override
  public Map<String, Action> actions() {
    return Map.of("GET", this::list, "POST", this::declare, "DELETE", this::clear);
  }

  private ControlResponse list(Call call) {
    return Responses.list(rules(call).all(), ImageFormat::write);
  }

  private ControlResponse declare(Call call) {
    List<ImageRule> declared = ImageFormat.readAll(call.document().oneOrMore());
    declared.forEach(rules(call)::declare);
    return Responses.done();
  }

  private ControlResponse clear(Call call) {
    rules(call).clear();
    return Responses.done();
  }

  private ImageRules rules(Call call) {
    return accounts.of(call.account()).images();
  }
}

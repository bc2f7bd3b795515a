package io.github.rekognitionmock.control;

import io.github.rekognitionmock.control.document.Reach;
import io.github.rekognitionmock.control.document.StateDocuments;
import java.util.Map;

/** All that is known of an account: exported, replaced, added to, cleared. */
final class StateResource implements Resource {

  private final StateDocuments documents;

  StateResource(StateDocuments documents) {
    this.documents = documents;
  }

  @Override
  public String path() {
    return "/state";
  }

  @Override
  public Map<String, Action> actions() {
    return Map.of(
        "GET", this::export, "PUT", this::replace, "POST", this::add, "DELETE", this::clear);
  }

  private ControlResponse export(Call call) {
    return Responses.ok(documents.export(call.account()));
  }

  private ControlResponse replace(Call call) {
    documents.replace(call.account(), call.body(), Reach.ALL_ACCOUNTS);
    return Responses.done();
  }

  private ControlResponse add(Call call) {
    documents.merge(call.account(), call.body(), Reach.ALL_ACCOUNTS);
    return Responses.done();
  }

  private ControlResponse clear(Call call) {
    documents.clear(call.account());
    return Responses.done();
  }
}

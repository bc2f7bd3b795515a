package io.github.rekognitionmock.control;

import io.github.rekognitionmock.account.Accounts;
import io.github.rekognitionmock.control.journal.RequestFormat;
import io.github.rekognitionmock.journal.Journal;
import java.util.Map;

/** The requests that were received, oldest first. */
final class RequestsResource implements Resource {

  private final Accounts accounts;
  private final RequestFormat format = new RequestFormat();

  RequestsResource(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public String path() {
    return "/requests";
  }

  @Override
  public Map<String, Action> actions() {
    return Map.of("GET", this::list, "DELETE", this::clear);
  }

  private ControlResponse list(Call call) {
    return Responses.list(journal(call).all(), received -> format.write(call.account(), received));
  }

  private ControlResponse clear(Call call) {
    journal(call).clear();
    return Responses.done();
  }

  private Journal journal(Call call) {
    return accounts.of(call.account()).journal();
  }
}

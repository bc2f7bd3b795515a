package io.github.rekognitionmock.control;

import io.github.rekognitionmock.account.Accounts;
import io.github.rekognitionmock.control.stub.StubFormat;
import io.github.rekognitionmock.operation.OperationRegistry;
import io.github.rekognitionmock.stub.Stub;
import io.github.rekognitionmock.stub.Stubs;
import java.util.List;
import java.util.Map;

/** The declared answers. A later one for the same requests hides the earlier one. */
final class StubsResource implements Resource {

  private final Accounts accounts;
  private final StubFormat format;

  StubsResource(Accounts accounts, OperationRegistry operations) {
    this.accounts = accounts;
    this.format = new StubFormat(operations);
  }

  @Override
  public String path() {
    return "/stubs";
  }

  @Override
  public Map<String, Action> actions() {
    return Map.of("GET", this::list, "POST", this::declare, "DELETE", this::clear);
  }

  private ControlResponse list(Call call) {
    return Responses.list(stubs(call).all(), format::write);
  }

  private ControlResponse declare(Call call) {
    List<Stub> declared = call.document().oneOrMore().stream().map(format::read).toList();
    declared.forEach(stubs(call)::add);
    return Responses.done();
  }

  private ControlResponse clear(Call call) {
    stubs(call).clear();
    return Responses.done();
  }

  private Stubs stubs(Call call) {
    return accounts.of(call.account()).stubs();
  }
}

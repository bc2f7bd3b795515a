package io.github.rekognitionmock.control;

import io.github.rekognitionmock.account.Accounts;
import io.github.rekognitionmock.control.fault.FaultFormat;
import io.github.rekognitionmock.fault.FaultRule;
import io.github.rekognitionmock.fault.FaultRules;
import io.github.rekognitionmock.operation.OperationRegistry;
import java.util.List;
import java.util.Map;

/** The faults that wait for requests. A further one stands behind those that wait already. */
final class FaultsResource implements Resource {

  private final Accounts accounts;
  private final FaultFormat format;

  FaultsResource(Accounts accounts, OperationRegistry operations) {
    this.accounts = accounts;
    this.format = new FaultFormat(operations);
  }

  @Override
  public String path() {
    return "/faults";
  }

  @Override
  public Map<String, Action> actions() {
    return Map.of("GET", this::list, "POST", this::add, "DELETE", this::clear);
  }

  private ControlResponse list(Call call) {
    return Responses.list(rules(call).all(), FaultFormat::write);
  }

  private ControlResponse add(Call call) {
    List<FaultRule> rules = call.document().oneOrMore().stream().map(format::read).toList();
    return Responses.list(rules.stream().map(rules(call)::add).toList(), FaultFormat::write);
  }

  private ControlResponse clear(Call call) {
    rules(call).clear();
    return Responses.done();
  }

  private FaultRules rules(Call call) {
    return accounts.of(call.account()).faults();
  }
}

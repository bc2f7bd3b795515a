package io.github.rekognitionmock.control;

import io.github.rekognitionmock.account.Accounts;
import io.github.rekognitionmock.control.fault.FaultFormat;
import io.github.rekognitionmock.fault.ArmedFault;
import io.github.rekognitionmock.fault.FaultRules;
import java.util.Map;
import java.util.Optional;

/** One of the faults that wait for requests. */
final class FaultResource implements Resource {

  private final Accounts accounts;

  FaultResource(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public String path() {
    return "/faults/" + ITEM;
  }

  @Override
  public Map<String, Action> actions() {
    return Map.of("GET", this::show, "DELETE", this::remove);
  }

  private ControlResponse show(Call call) {
    return find(call)
        .map(fault -> Responses.ok(FaultFormat.write(fault)))
        .orElseGet(() -> unknown(call));
  }

  private ControlResponse remove(Call call) {
    return find(call).filter(fault -> rules(call).remove(fault.id())).isPresent()
        ? Responses.done()
        : unknown(call);
  }

  private Optional<ArmedFault> find(Call call) {
    return rules(call).all().stream()
        .filter(fault -> String.valueOf(fault.id()).equals(call.item()))
        .findFirst();
  }

  private static ControlResponse unknown(Call call) {
    return Responses.error(
        404,
        "There is no fault '%s': GET /faults lists them with their ids".formatted(call.item()));
  }

  private FaultRules rules(Call call) {
    return accounts.of(call.account()).faults();
  }
}

package io.github.rekognitionmock.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.rekognitionmock.account.Accounts;
import io.github.rekognitionmock.account.MovableClock;
import io.github.rekognitionmock.control.json.JsonValue;
import java.time.Duration;
import java.util.Map;

/** The account's clock: {@code POST {"advanceMillis": 60000}} puts it forward. */
final class ClockResource implements Resource {

  private static final String ADVANCE_MILLIS = "advanceMillis";

  private final Accounts accounts;

  ClockResource(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public String path() {
    return "/clock";
  }

  @Override
  public Map<String, Action> actions() {
    return Map.of("GET", this::show, "POST", this::advance);
  }

  private ControlResponse show(Call call) {
    return Responses.ok(
        JsonNodeFactory.instance.objectNode().put("time", clock(call).instant().toString()));
  }

  private ControlResponse advance(Call call) {
    JsonValue by = call.document().object(ADVANCE_MILLIS).required(ADVANCE_MILLIS);
    Duration duration = Duration.ofMillis(by.wholeNumber(0, Integer.MAX_VALUE));
    try {
      clock(call).advance(duration);
    } catch (IllegalArgumentException tooFar) {
      throw by.refused("is too much", tooFar.getMessage());
    }
    return show(call);
  }

  private MovableClock clock(Call call) {
    return accounts.of(call.account()).clock();
  }
}

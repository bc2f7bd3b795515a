package io.github.rekognitionmock.control;

import io.github.rekognitionmock.account.Accounts;
import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.control.settings.SettingsFormat;
import java.util.Map;

/**
 * The settings. {@code PUT} takes back what it does not mention, {@code PATCH} leaves it as it is,
 * {@code DELETE} takes back everything.
 */
final class SettingsResource implements Resource {

  private final Accounts accounts;

  SettingsResource(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public String path() {
    return "/settings";
  }

  @Override
  public Map<String, Action> actions() {
    return Map.of(
        "GET", this::show, "PUT", this::replace, "PATCH", this::change, "DELETE", this::takeBack);
  }

  private ControlResponse show(Call call) {
    return Responses.ok(SettingsFormat.write(account(call).settings()));
  }

  private ControlResponse replace(Call call) {
    JsonValue document = call.document();
    RegionalAccount account = account(call);
    account.configure(old -> SettingsFormat.read(document, account.initialSettings()));
    return show(call);
  }

  private ControlResponse change(Call call) {
    JsonValue document = call.document();
    account(call).configure(old -> SettingsFormat.read(document, old));
    return show(call);
  }

  private ControlResponse takeBack(Call call) {
    RegionalAccount account = account(call);
    account.configure(old -> account.initialSettings());
    return Responses.done();
  }

  private RegionalAccount account(Call call) {
    return accounts.of(call.account());
  }
}

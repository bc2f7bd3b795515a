package io.github.rekognitionmock.control;

import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.control.json.DocumentException;
import io.github.rekognitionmock.control.json.Json;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.control.json.Suggestion;
import io.github.rekognitionmock.control.json.TextRule;
import java.util.List;

/**
 * A call as resources see it.
 *
 * @param account whose state it is about
 * @param item the last part of the path
 * @param body what was sent along, not copied; empty if nothing was
 */
record Call(AccountKey account, String item, byte[] body) {

  private static final String ACCOUNT = "account";
  private static final String REGION = "region";
  private static final List<String> PARAMETERS = List.of(ACCOUNT, REGION);

  static Call of(ControlRequest request) {
    for (String parameter : request.query().keySet()) {
      if (!PARAMETERS.contains(parameter)) {
        throw new DocumentException(
            "The query parameter '%s' is unknown: %s"
                .formatted(parameter, Suggestion.instead(parameter, PARAMETERS)));
      }
    }
    return new Call(
        new AccountKey(
            parameter(request, ACCOUNT, AccountKey.DEFAULT_ACCOUNT, TextRule.ACCOUNT),
            parameter(request, REGION, AccountKey.DEFAULT_REGION, TextRule.REGION)),
        request.path().substring(request.path().lastIndexOf('/') + 1),
        request.body());
  }

  JsonValue document() {
    return Json.read(body);
  }

  private static String parameter(
      ControlRequest request, String name, String usual, TextRule rule) {
    String value = request.query().getOrDefault(name, usual);
    rule.violation(value)
        .ifPresent(
            remedy -> {
              throw new DocumentException(
                  "The query parameter '%s' is '%s': %s".formatted(name, value, remedy));
            });
    return value;
  }
}

package io.github.rekognitionmock.internal.control;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.Accounts;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.control.json.CallException;
import io.github.rekognitionmock.internal.control.json.DocumentException;
import io.github.rekognitionmock.internal.control.json.DocumentMapper;
import io.github.rekognitionmock.internal.control.json.Text;
import io.github.rekognitionmock.internal.control.state.StateDocuments;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers the calls below {@code /__admin/rekognition}. Whatever is wrong with a call is said in
 * one sentence, as in {@code {"error": "…"}}, and changes nothing. Thread-safe.
 */
public final class ControlApi {

  private final Accounts accounts;
  private final Routes routes = new Routes();

  public ControlApi(
      Accounts accounts,
      StateDocuments documents,
      OperationRegistry operations,
      InstantSource clock) {
    this.accounts = accounts;
    new AccountRoutes(documents, operations).addTo(routes);
    new ActivityRoutes(clock).addTo(routes);
  }

  /** The query of a call: whose state it is about. */
  record QueryDocument(
      @Text(TextRule.ACCOUNT) @Nullable String account,
      @Text(TextRule.REGION) @Nullable String region) {}

  /** Answers a call; whatever it contains, this does not throw. */
  public ControlResponse handle(ControlRequest request) {
    try {
      String item = request.path().substring(request.path().lastIndexOf('/') + 1);
      Object document =
          accounts.use(
              account(request.query()),
              account ->
                  routes.perform(
                      request.method(),
                      request.path(),
                      new ControlCall(account, item, request.body())));
      return document == null ? new ControlResponse(204, new byte[0]) : answer(200, document);
    } catch (CallException refusal) {
      return answer(refusal.status(), Map.of("error", refusal.getMessage()));
    } catch (IllegalArgumentException wrong) {
      return answer(400, Map.of("error", wrong.getMessage()));
    }
  }

  /** A document that was written already is not written again. */
  private static ControlResponse answer(int status, Object document) {
    return new ControlResponse(
        status, document instanceof byte[] json ? json : DocumentMapper.write(document));
  }

  private static AccountKey account(Map<String, String> parameters) {
    byte[] json = DocumentMapper.write(parameters);
    QueryDocument query =
        DocumentException.at("query", () -> DocumentMapper.read(json, QueryDocument.class));
    AccountKey defaults = AccountKey.defaults();
    return new AccountKey(
        Optional.ofNullable(query.account).orElse(defaults.account()),
        Optional.ofNullable(query.region).orElse(defaults.region()));
  }
}

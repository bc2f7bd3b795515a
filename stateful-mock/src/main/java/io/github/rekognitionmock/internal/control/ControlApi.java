package io.github.rekognitionmock.internal.control;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.Accounts;
import io.github.rekognitionmock.internal.account.Selection;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.control.json.DocumentMapper;
import io.github.rekognitionmock.internal.control.json.JsonSource;
import io.github.rekognitionmock.internal.control.json.ProblemException;
import io.github.rekognitionmock.internal.control.json.Text;
import io.github.rekognitionmock.internal.control.state.StateDocuments;
import io.github.rekognitionmock.internal.control.state.StateFile;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers the calls below {@code /__admin/rekognition}. Whatever is wrong with a call is said in
 * one sentence, and changes nothing. Thread-safe.
 */
public final class ControlApi {

  private static final Map<Integer, String> TITLES =
      Map.of(404, "Not Found", 405, "Method Not Allowed", 409, "Conflict");

  static final String ALL = "*";
  private static final String ROOT = "/";

  private final Accounts accounts;
  final Routes routes;

  public ControlApi(
      Accounts accounts,
      StateDocuments documents,
      StateFile stateFile,
      OperationRegistry operations,
      InstantSource clock) {
    this.accounts = accounts;
    this.routes =
        new Routes(
            documents,
            stateFile,
            new AccountRoutes(operations),
            new ActivityRoutes(accounts, clock));
  }

  /** The query of a call: whose state it is about. */
  record QueryDocument(
      @Text(TextRule.ACCOUNT) @Nullable String account,
      @Text(TextRule.REGION) @Nullable String region) {}

  /**
   * Answers a call; whatever it contains, this does not throw.
   *
   * @param path the path below the root of the control API
   * @param accept the content types that the caller asks for, if it says so
   */
  public ControlResponse handle(
      String method,
      String path,
      Map<String, String> query,
      JsonSource body,
      @Nullable String accept) {
    if (path.isEmpty()) {
      return handle(method, ROOT, query, body, accept);
    }
    boolean asksForJson =
        accept != null && accept.contains("application/json") && !accept.contains("text/html");
    if (path.equals(ROOT) && !asksForJson && Set.of("GET", "HEAD").contains(method)) {
      return new ControlResponse(
          200, Optional.of(new ControlResponse.Page(ActivityRoutes.file("page.html"))));
    }
    try {
      Object document =
          ALL.equals(query.get("account"))
              ? routes.perform(method, path, all(query), body)
              : accounts.use(
                  account(query),
                  account ->
                      routes.perform(method, path, new Selection(List.of(account), true), body));
      return new ControlResponse(document == null ? 204 : 200, Optional.ofNullable(document));
    } catch (ProblemException refusal) {
      String pointer = refusal.pointer().isEmpty() ? null : refusal.pointer();
      return problem(refusal.status(), refusal.getMessage(), pointer);
    } catch (IllegalArgumentException refusal) {
      return problem(400, refusal.getMessage(), null);
    }
  }

  private Selection all(Map<String, String> query) {
    String region = query.get("region");
    return new Selection(
        accounts.all().stream()
            .filter(account -> region == null || region.equals(account.key().region()))
            .toList(),
        false);
  }

  private static ControlResponse problem(int status, String detail, @Nullable String pointer) {
    String title = TITLES.getOrDefault(status, "Bad Request");
    return ControlResponse.problem(title, status, detail, pointer);
  }

  /** What is wrong with the query is not in the document, so there is no pointer to it. */
  private static AccountKey account(Map<String, String> query) {
    try {
      QueryDocument named = DocumentMapper.read(DocumentMapper.write(query), QueryDocument.class);
      return AccountKey.defaults().with(named.account(), named.region());
    } catch (ProblemException wrong) {
      throw new ProblemException(400, "query." + wrong.getMessage());
    }
  }
}

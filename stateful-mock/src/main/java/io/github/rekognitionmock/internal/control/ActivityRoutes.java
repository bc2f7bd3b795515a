package io.github.rekognitionmock.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.internal.account.Accounts;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.account.Selection;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.control.json.AwsJson;
import io.github.rekognitionmock.internal.control.json.Range;
import io.github.rekognitionmock.internal.control.json.Required;
import io.github.rekognitionmock.internal.control.json.Route;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.journal.RecordedRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls about what happens: received requests, the clock, updates, the mock as a program. */
final class ActivityRoutes {

  private final Accounts accounts;
  private final InstantSource clock;
  private final Instant started;

  ActivityRoutes(Accounts accounts, InstantSource clock) {
    this.accounts = accounts;
    this.clock = clock;
    this.started = clock.instant();
  }

  @Route(call = "GET /requests", summary = "Lists the requests received, oldest first")
  List<RequestDocument> requests(Selection accounts) {
    return accounts.accounts().stream()
        .<RecordedRequest<?>>flatMap(account -> account.journal().all().stream())
        .sorted(Comparator.comparing(RecordedRequest::time))
        .map(RequestDocument::of)
        .toList();
  }

  @Route(call = "GET /accounts", summary = "Lists the accounts and regions that have anything")
  List<AccountSummary> accounts() {
    return accounts.all().stream()
        .map(AccountSummary::of)
        .filter(AccountSummary::hasAnything)
        .toList();
  }

  @Route(call = "DELETE /requests", summary = "Forgets the requests received")
  void clearRequests(RegionalAccount account) {
    account.journal().clear();
  }

  @Route(call = "GET /clock", summary = "Shows the mock's clock")
  ClockDocument clock(RegionalAccount account) {
    return new ClockDocument(account.clock().instant().toString());
  }

  @Route(call = "POST /clock", summary = "Puts the mock's clock forward")
  ClockDocument advanceClock(RegionalAccount account, AdvanceDocument advance) {
    account.clock().advance(Duration.ofMillis(advance.advanceMillis()));
    return clock(account);
  }

  @Route(call = "POST /complete", summary = "Completes a user's update")
  void completeUpdate(RegionalAccount account, CompletionDocument update) {
    account.completeUpdate(update.collectionId(), update.userId());
  }

  @Route(call = "GET /health", summary = "Shows status, version and uptime")
  HealthDocument health() {
    String version = ActivityRoutes.class.getPackage().getImplementationVersion();
    return new HealthDocument(
        "UP",
        Optional.ofNullable(version).orElse("development"),
        Duration.between(started, clock.instant()).toMillis());
  }

  @Route(call = "GET /openapi.json", summary = "Describes these calls as OpenAPI")
  byte[] openApi() {
    return file("openapi.json");
  }

  @Route(call = "GET /schema/seed.json", summary = "Describes seed files as JSON Schema")
  byte[] seedSchema() {
    return file("seed.schema.json");
  }

  /** The JSON files are generated from the routes and documents, and a test compares them. */
  static byte[] file(String name) {
    try (InputStream file = ActivityRoutes.class.getResourceAsStream(name)) {
      return file.readAllBytes();
    } catch (IOException defect) {
      throw new UncheckedIOException(defect);
    }
  }

  /** How much there is of everything in an account and region. */
  record AccountSummary(
      String account,
      String region,
      int collections,
      int faces,
      int users,
      int images,
      int similarities,
      int faults,
      int stubs,
      int requests) {

    static AccountSummary of(RegionalAccount account) {
      List<FaceCollection> all = account.collections().all();
      return new AccountSummary(
          account.key().account(),
          account.key().region(),
          all.size(),
          all.stream().mapToInt(FaceCollection::faceCount).sum(),
          all.stream().mapToInt(FaceCollection::userCount).sum(),
          account.images().all().size(),
          account.similarities().all().size(),
          account.faults().all().size(),
          account.stubs().all().size(),
          account.journal().all().size());
    }

    boolean hasAnything() {
      return collections + images + similarities + faults + stubs + requests > 0;
    }
  }

  /** A received request with its answer. */
  record RequestDocument(
      String operation,
      String account,
      String region,
      String time,
      String requestId,
      int attempt,
      @Nullable Integer maxAttempts,
      @Nullable String invocationId,
      JsonNode request,
      @Nullable JsonNode response,
      @Nullable ErrorDocument error,
      @Nullable ConnectionFault connection,
      List<String> explanations) {

    static RequestDocument of(RecordedRequest<?> received) {
      return new RequestDocument(
          received.operation(),
          received.accountId(),
          received.region(),
          received.time().toString(),
          received.requestId(),
          received.attempt(),
          received.maxAttempts().isPresent() ? received.maxAttempts().getAsInt() : null,
          received.invocationId().orElse(null),
          AwsJson.write(received.request()),
          received.response().map(AwsJson::write).orElse(null),
          received.awsError().map(ErrorDocument::of).orElse(null),
          received.connectionFault().orElse(null),
          received.explanations());
    }
  }

  /** An error that was answered. */
  record ErrorDocument(String type, int status, @Nullable String message) {

    static ErrorDocument of(AwsError error) {
      return new ErrorDocument(error.type(), error.status(), error.message().orElse(null));
    }
  }

  /** How far to move the clock. */
  record AdvanceDocument(@Required @Range(min = 0) Integer advanceMillis) {}

  /** What the clock shows. */
  record ClockDocument(String time) {}

  /** The user whose update is to be completed. */
  record CompletionDocument(@Required String collectionId, @Required String userId) {}

  /** The mock as a program. */
  record HealthDocument(String status, String version, long uptimeMillis) {}
}

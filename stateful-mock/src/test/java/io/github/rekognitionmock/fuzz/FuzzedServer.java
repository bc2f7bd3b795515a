package io.github.rekognitionmock.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.fixture.KeptConnection;
import io.github.rekognitionmock.fixture.RawHttp.Answer;
import io.github.rekognitionmock.fixture.Resources;
import io.github.rekognitionmock.internal.control.ControlResponse;
import io.github.rekognitionmock.internal.control.json.JsonSource;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.server.DefaultRekognitionMockServer;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A server that is asked over HTTP, and whose state is looked at from within. */
final class FuzzedServer {

  private static final Instant NOW = Instant.parse("2026-11-20T10:15:30Z");
  private static final Map<String, String> ALL = Map.of("account", "*");
  private static final int PATIENCE_MILLIS = 10_000;

  private final Set<Thread> threadsBefore = Resources.threads();
  private final RekognitionMockServer server =
      RekognitionMockServer.builder().clock(() -> NOW).start();
  private final RekognitionBackend backend = ((DefaultRekognitionMockServer) server).backend();
  private final KeptConnection connection;

  FuzzedServer() throws IOException {
    this.connection = new KeptConnection(server.endpoint());
  }

  /** Sends a sequence to a server that has just the seed. */
  void send(List<FuzzedRequest> requests) throws IOException {
    backend.reset();
    control("PUT", Map.of(), ControlCalls.SEED);
    String state = control("GET", ALL, "");
    for (FuzzedRequest request : requests) {
      Answer answer =
          request.isWellFormed()
              ? connection.exchange(request.bytes())
              : KeptConnection.once(server.endpoint(), request.bytes());
      Oracle.check(request, answer);
      if (answer.status() >= 200 && answer.status() < 300) {
        // An answer that was asked for could not be told from one that is a failure.
        backend.accounts().all().forEach(account -> account.faults().clear());
        state = control("GET", ALL, "");
      } else {
        assertThat(control("GET", ALL, ""))
            .as(() -> "the state after %s%nwas answered %s".formatted(request, answer))
            .isEqualTo(state);
      }
    }
    // A quota that is lower than what is there would refuse it.
    backend
        .accounts()
        .all()
        .forEach(
            account ->
                account.configure(
                    settings -> settings.toBuilder().facesPerUser(Settings.UNLIMITED).build()));
    state = control("GET", ALL, "");
    control("PUT", Map.of(), state);
    assertThat(control("GET", ALL, "")).as("the state, put back").isEqualTo(state);
  }

  private String control(String method, Map<String, String> query, String document) {
    ControlResponse answer =
        backend.control().handle(method, "/state", query, JsonSource.of(bytes(document)), null);
    String body = answer.document().isPresent() ? new String(answer.body(), UTF_8) : "";
    assertThat(answer.status()).as(body).isIn(200, 204);
    return body;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  /** Stops the server, of which no thread may be left then. */
  void stop() throws IOException, InterruptedException {
    connection.close();
    server.close();
    for (Thread thread : Resources.threads()) {
      // Without a name it is jqwik's, which shrinks what has failed.
      if (!threadsBefore.contains(thread) && !thread.getName().matches("Thread-\\d+")) {
        thread.join(PATIENCE_MILLIS);
        assertThat(thread.isAlive()).as(thread.getName()).isFalse();
      }
    }
  }
}

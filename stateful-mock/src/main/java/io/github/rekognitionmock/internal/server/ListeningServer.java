package io.github.rekognitionmock.internal.server;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.core.WireMockApp;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.RequestListener;
import io.github.rekognitionmock.internal.jetty.MockHttpServerFactory;
import io.github.rekognitionmock.internal.wiremock.MockExtensions;
import io.github.rekognitionmock.internal.wiremock.ServedMock;
import org.jspecify.annotations.Nullable;

/**
 * A server that listens. WireMock is in it from the start, or from when it is first needed, because
 * its constructor takes longer than all the rest. Thread-safe.
 */
public final class ListeningServer implements AutoCloseable {

  private final Options options;
  private final ServedMock mock;
  private final @Nullable HttpServer http;
  private @Nullable WireMockServer wireMock;

  private ListeningServer(Options options, ServedMock mock, boolean onDemand) {
    this.options = options;
    this.mock = mock;
    this.http =
        onDemand && options.httpServerFactory() instanceof MockHttpServerFactory factory
            ? factory.buildEarly(options, this::wireMock)
            : null;
  }

  /** Starts a server with WireMock in it. */
  public static ListeningServer start(Options options, ServedMock mock) {
    return start(new ListeningServer(options, mock, false));
  }

  /**
   * Starts a server that constructs WireMock when it is first needed. The options have to be the
   * mock's own: those of a user may bring what has a say in every request.
   */
  static ListeningServer startOnDemand(Options options, ServedMock mock) {
    boolean hasStubs = options.filesRoot().child(WireMockApp.MAPPINGS_ROOT).exists();
    return start(new ListeningServer(options, mock, !hasStubs));
  }

  private static ListeningServer start(ListeningServer server) {
    Runnable start = server.http == null ? server.wireMock()::start : server.http::start;
    try {
      start.run();
      return server;
    } catch (RuntimeException failure) {
      try {
        server.close();
      } catch (Exception notStarted) {
        failure.addSuppressed(notStarted);
      }
      throw BindFailure.explain(failure);
    }
  }

  public synchronized WireMockServer wireMock() {
    if (wireMock == null) {
      wireMock = new ListenedServer(options, mock.extensions());
    }
    return wireMock;
  }

  public Endpoints endpoints() {
    return http == null
        ? Endpoints.of(options, wireMock()::port, wireMock()::httpsPort)
        : Endpoints.of(options, http::port, http::httpsPort);
  }

  @Override
  public void close() {
    if (http == null) {
      wireMock().stop();
    } else {
      http.stop();
    }
  }

  /**
   * A server whose users may listen to its requests, which all have to take WireMock's way then.
   */
  private static final class ListenedServer extends WireMockServer {

    private final MockExtensions mock;

    ListenedServer(Options options, MockExtensions mock) {
      super(options);
      this.mock = mock;
    }

    @Override
    public void addMockServiceRequestListener(RequestListener listener) {
      mock.shareRequests();
      super.addMockServiceRequestListener(listener);
    }
  }
}

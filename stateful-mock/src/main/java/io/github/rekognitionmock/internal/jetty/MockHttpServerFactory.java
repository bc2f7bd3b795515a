package io.github.rekognitionmock.internal.jetty;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import io.github.rekognitionmock.internal.wiremock.ServedMock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Builds the HTTP server. Thread-safe. */
public final class MockHttpServerFactory implements HttpServerFactory {

  private final ServedMock mock;
  private final Duration grace;
  private volatile @Nullable MockHttpServer early;

  /**
   * Creates a factory.
   *
   * @param grace how long answers in flight may take when the server is stopped
   */
  public MockHttpServerFactory(ServedMock mock, Duration grace) {
    this.mock = mock;
    this.grace = grace;
  }

  /** Tells whether WireMock is here with the Jetty that this server is made for. */
  public static boolean isUsable() {
    try {
      Class.forName("com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer");
      Class.forName("wiremock.org.eclipse.jetty.server.Server");
      return true;
    } catch (ClassNotFoundException | LinkageError otherWireMock) {
      return false;
    }
  }

  /**
   * Builds the HTTP server that WireMock will get when it is constructed.
   *
   * @param wireMock constructs WireMock, as soon as there is a request for it
   */
  public HttpServer buildEarly(Options options, Runnable wireMock) {
    MockHttpServer server = new MockHttpServer(options, mock, grace, wireMock);
    early = server;
    return server;
  }

  @Override
  public HttpServer buildHttpServer(
      Options options,
      AdminRequestHandler adminRequestHandler,
      StubRequestHandler stubRequestHandler) {
    MockHttpServer server = early;
    if (server == null) {
      server = new MockHttpServer(options, mock, grace, () -> {});
    }
    server.connect(adminRequestHandler, stubRequestHandler);
    return server;
  }
}

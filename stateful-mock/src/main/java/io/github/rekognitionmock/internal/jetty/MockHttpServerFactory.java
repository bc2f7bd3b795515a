package io.github.rekognitionmock.internal.jetty;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import io.github.rekognitionmock.internal.wiremock.ServedMock;
import java.time.Duration;

/**
 * Builds the HTTP server.
 *
 * @param grace how long answers in flight may take when the server is stopped
 */
public record MockHttpServerFactory(ServedMock mock, Duration grace) implements HttpServerFactory {

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

  @Override
  public HttpServer buildHttpServer(
      Options options,
      AdminRequestHandler adminRequestHandler,
      StubRequestHandler stubRequestHandler) {
    return new MockHttpServer(options, adminRequestHandler, stubRequestHandler, mock, grace);
  }
}

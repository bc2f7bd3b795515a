package io.github.rekognitionmock.internal.jetty;

import com.github.tomakehurst.wiremock.common.JettySettings;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.RequestHandler;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.http.trafficlistener.DoNothingWiremockNetworkTrafficListener;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import com.github.tomakehurst.wiremock.jetty11.Jetty11Utils;
import io.github.rekognitionmock.internal.jetty.access.AccessHandler;
import io.github.rekognitionmock.internal.jetty.access.AccessRules;
import io.github.rekognitionmock.internal.jetty.answer.ControlHandler;
import io.github.rekognitionmock.internal.jetty.answer.DirectPath;
import io.github.rekognitionmock.internal.jetty.answer.JournalWriter;
import io.github.rekognitionmock.internal.jetty.answer.MockHandler;
import io.github.rekognitionmock.internal.jetty.body.BodyHandler;
import io.github.rekognitionmock.internal.protocol.AwsJsonEndpoint;
import io.github.rekognitionmock.internal.wiremock.ServedMock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wiremock.org.eclipse.jetty.io.NetworkTrafficListener;
import wiremock.org.eclipse.jetty.server.AbstractConnector;
import wiremock.org.eclipse.jetty.server.ConnectionFactory;
import wiremock.org.eclipse.jetty.server.Connector;
import wiremock.org.eclipse.jetty.server.ServerConnector;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;
import wiremock.org.eclipse.jetty.servlet.FilterMapping;
import wiremock.org.eclipse.jetty.servlet.ServletContextHandler;

/** WireMock's HTTP server with the mock's handlers before WireMock's. */
final class MockHttpServer extends Jetty11HttpServer {

  private final RequestsInFlight inFlight = new RequestsInFlight();
  private final Duration grace;
  private final MockHandler mockHandler;
  private final Runnable wireMock;
  private volatile @Nullable AdminRequestHandler adminRequests;
  private volatile @Nullable StubRequestHandler stubRequests;

  /**
   * Creates a server that is not started.
   *
   * @param wireMock connects WireMock, if it is not connected by the first request for it
   */
  MockHttpServer(Options options, ServedMock mock, Duration grace, Runnable wireMock) {
    super(options, null, null);
    this.wireMock = wireMock;
    AwsJsonEndpoint endpoint = mock.backend().endpoint();
    this.grace = grace;
    JournalWriter journal = new JournalWriter(options);
    DirectPath path = new DirectPath(options, mock.extensions(), journal);
    this.mockHandler = new MockHandler(endpoint, path, journal);
    Refusals refusals = new Refusals(endpoint);
    prepend(new ControlHandler(mock.backend().control(), path));
    prepend(mockHandler);
    prepend(new BodyHandler(refusals::send));
    prepend(new AccessHandler(AccessRules.of(options.bindAddress(), mock.allowedHosts())));
    prepend(new FailureHandler(refusals));
    jettyServer.setErrorHandler(new ProblemErrorHandler());
    for (Connector connector : jettyServer.getConnectors()) {
      ((AbstractConnector) connector).addBean(inFlight);
    }
    dropDelaysAtTheEnd();
  }

  void connect(AdminRequestHandler ofAdmin, StubRequestHandler ofStubs) {
    adminRequests = ofAdmin;
    stubRequests = ofStubs;
  }

  private void prepend(HandlerWrapper handler) {
    handler.setHandler(jettyServer.getHandler());
    jettyServer.setHandler(handler);
  }

  /** WireMock delays its own stubs' answers with threads that would keep the process alive. */
  private void dropDelaysAtTheEnd() {
    if (scheduledExecutorService instanceof ScheduledThreadPoolExecutor delays) {
      delays.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }
  }

  /** Unless somebody watches the traffic, head and body of an answer go out at once. */
  @Override
  protected ServerConnector createHttpConnector(
      String bindAddress, int port, JettySettings settings, NetworkTrafficListener listener) {
    ServerConnector watched = super.createHttpConnector(bindAddress, port, settings, listener);
    if (!(options.networkTrafficListener() instanceof DoNothingWiremockNetworkTrafficListener)) {
      return watched;
    }
    ServerConnector plain =
        new ServerConnector(
            jettyServer,
            watched.getAcceptors(),
            watched.getSelectorManager().getSelectorCount(),
            watched.getConnectionFactories().toArray(ConnectionFactory[]::new));
    plain.setPort(port);
    plain.setHost(bindAddress);
    Jetty11Utils.setJettySettings(settings, plain);
    return plain;
  }

  /** Without WireMock's filter that allows every origin everything. */
  @Override
  protected void decorateAdminServiceContextAfterConfig(ServletContextHandler admin) {
    admin.getServletHandler().setFilterMappings(new FilterMapping[0]);
    admin.setAttribute(AdminRequestHandler.class.getName(), onDemand(() -> adminRequests));
    admin.setErrorHandler(new ProblemErrorHandler());
  }

  @Override
  protected void decorateMockServiceContextAfterConfig(ServletContextHandler stubs) {
    stubs.setAttribute(StubRequestHandler.class.getName(), onDemand(() -> stubRequests));
    stubs.setErrorHandler(new ProblemErrorHandler(stubs.getErrorHandler()));
  }

  /** The handler that a servlet of WireMock's finds in its context in place of WireMock's own. */
  private RequestHandler onDemand(Supplier<@Nullable RequestHandler> connected) {
    return (request, responder, event) -> {
      if (connected.get() == null) {
        wireMock.run();
      }
      Objects.requireNonNull(connected.get()).handle(request, responder, event);
    };
  }

  @Override
  public void stop() {
    inFlight.await(grace);
    mockHandler.dropDelayed();
    super.stop();
  }
}

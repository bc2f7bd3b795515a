package io.github.rekognitionmock.internal.server;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.rekognitionmock.Recognizer;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.wiremock.ServedMock;
import io.github.rekognitionmock.journal.RequestListener;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A running server. */
public final class DefaultRekognitionMockServer implements RekognitionMockServer {

  private final RekognitionBackend backend;
  private final ListeningServer server;
  private final Endpoints endpoints;

  private DefaultRekognitionMockServer(RekognitionBackend backend, ListeningServer server) {
    this.backend = backend;
    this.server = server;
    this.endpoints = server.endpoints();
  }

  public static RekognitionMockServer start(
      InstantSource clock,
      Settings settings,
      RequestListener listener,
      List<Recognizer> recognizers,
      List<Path> seeds,
      Set<String> allowedHosts,
      ServerOptions options) {
    RekognitionBackend backend = RekognitionBackend.create(clock, settings, listener, recognizers);
    List<SeedFile> files = SeedFile.all(seeds);
    backend.begin(documents -> files.forEach(file -> file.load(documents, () -> {})));
    ServedMock mock = ServedMock.of(backend, allowedHosts);
    return new DefaultRekognitionMockServer(backend, options.start(mock));
  }

  public RekognitionBackend backend() {
    return backend;
  }

  @Override
  public URI endpoint() {
    return endpoints.first();
  }

  @Override
  public Optional<URI> httpsEndpoint() {
    return endpoints.https();
  }

  @Override
  public int port() {
    return endpoint().getPort();
  }

  @Override
  public RekognitionMock mock() {
    return backend.mock();
  }

  @Override
  public RekognitionMock mock(String accountId, String region) {
    return backend.mock(
        new AccountKey(
            TextRule.ACCOUNT.check("account id", accountId),
            TextRule.REGION.check("region", region)));
  }

  @Override
  public WireMockServer wireMock() {
    return server.wireMock();
  }

  @Override
  public void close() {
    server.close();
  }
}

package io.github.rekognitionmock.wiremock;

import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.extension.WireMockServices;
import com.github.tomakehurst.wiremock.store.ObjectStore;
import io.github.rekognitionmock.RekognitionBackend;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/**
 * Adds the mock to a WireMock server. WireMock finds it by itself where extension scanning is on,
 * as in its standalone server; elsewhere it is declared with {@code
 * WireMockConfiguration.extensions}. Doing both adds the mock once.
 *
 * <p>The mock answers what no stub of the user's claims, and is emptied whenever WireMock's stubs
 * are reset. Thread-safe.
 */
public final class RekognitionMockExtensionFactory implements ExtensionFactory {

  private final Supplier<RekognitionBackend> backends;

  /** Creates a factory that gives every server a mock of its own. */
  public RekognitionMockExtensionFactory() {
    this(() -> RekognitionBackend.create(InstantSource.system()));
  }

  /**
   * Creates a factory that gives every server the same mock.
   *
   * @param backend the mock
   */
  public RekognitionMockExtensionFactory(RekognitionBackend backend) {
    this(() -> backend);
  }

  private RekognitionMockExtensionFactory(Supplier<RekognitionBackend> backends) {
    this.backends = backends;
  }

  @Override
  public List<Extension> create(WireMockServices services) {
    if (isServed(services)) {
      return List.of();
    }
    RekognitionBackend backend = backends.get();
    Responder responder = new Responder(backend.endpoint());
    ForeignStubs foreignStubs = new ForeignStubs(services.getAdmin());
    return List.of(
        new CatchAllStub(services.getAdmin(), backend::reset),
        new CatchAllTransformer(responder),
        foreignStubs,
        new FastPath(responder, foreignStubs, new OtherExtensions(services.getExtensions())),
        new ControlRoutes(backend.control()));
  }

  /** Two factories of one server know of each other by nothing but the server's own memory. */
  private static boolean isServed(WireMockServices services) {
    ObjectStore memory = services.getStores().getObjectStore(CatchAllStub.NAME);
    boolean served = memory.get(CatchAllStub.NAME).filter(known -> known == services).isPresent();
    if (!served) {
      memory.put(CatchAllStub.NAME, services);
    }
    return served;
  }
}

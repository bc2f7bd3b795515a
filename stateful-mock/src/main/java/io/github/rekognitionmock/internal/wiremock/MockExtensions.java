package io.github.rekognitionmock.internal.wiremock;

import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.extension.WireMockServices;
import com.github.tomakehurst.wiremock.store.ObjectStore;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a WireMock server a mock of Rekognition. Thread-safe. */
public final class MockExtensions implements ExtensionFactory {

  private final Supplier<RekognitionBackend> backends;
  private volatile @Nullable FastPath fastPath;
  private volatile boolean shared;

  public MockExtensions(Supplier<RekognitionBackend> backends) {
    this.backends = backends;
  }

  /** Creates the extensions, or none if the server has them already. */
  @Override
  public List<Extension> create(WireMockServices services) {
    if (isServed(services)) {
      return List.of();
    }
    RekognitionBackend backend = backends.get();
    Responder responder = new Responder(backend.endpoint());
    ForeignStubs foreignStubs = new ForeignStubs(services.getAdmin());
    FastPath filter =
        new FastPath(responder, foreignStubs, new OtherExtensions(services.getExtensions()));
    fastPath = filter;
    return List.of(
        new CatchAllStub(services.getAdmin(), backend::reset),
        new CatchAllTransformer(responder),
        new ServiceHeaders(),
        foreignStubs,
        filter,
        new ControlRoutes(backend.control()));
  }

  /**
   * Tells whether nothing else in the server could have a say in the mock's requests. Before
   * WireMock makes the extensions nothing else is there.
   */
  public boolean isAlone() {
    FastPath filter = fastPath;
    return !shared && (filter == null || filter.isAlone());
  }

  /** Lets WireMock see all requests from now on. */
  public void shareRequests() {
    shared = true;
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

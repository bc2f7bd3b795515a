package io.github.rekognitionmock.internal.wiremock;

import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.WireMockServices;
import com.github.tomakehurst.wiremock.store.ObjectStore;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.util.List;
import java.util.function.Supplier;

/** The extensions that make a WireMock server a mock of Rekognition. */
public final class MockExtensions {

  private MockExtensions() {}

  /** Creates the extensions, or none if the server has them already. */
  public static List<Extension> create(
      WireMockServices services, Supplier<RekognitionBackend> backends) {
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

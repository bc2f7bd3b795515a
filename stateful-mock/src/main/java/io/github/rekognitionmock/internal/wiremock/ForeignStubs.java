package io.github.rekognitionmock.internal.wiremock;

import com.github.tomakehurst.wiremock.core.Admin;
import com.github.tomakehurst.wiremock.extension.StubLifecycleListener;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.matching.RequestPattern;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows whether the server has stubs of the user's that may claim a request for the mock. Method
 * and path alone decide; what else a stub asks of a request is left to WireMock.
 */
final class ForeignStubs implements StubLifecycleListener {

  private final Set<UUID> ids = ConcurrentHashMap.newKeySet();
  private final Admin admin;

  ForeignStubs(Admin admin) {
    this.admin = admin;
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  @Override
  public String getName() {
    return "rekognition-mock-foreign-stubs";
  }

  @Override
  public void afterStubCreated(StubMapping stub) {
    if (mayClaim(stub)) {
      ids.add(stub.getId());
    }
  }

  @Override
  public void afterStubEdited(StubMapping oldStub, StubMapping newStub) {
    if (mayClaim(newStub)) {
      ids.add(newStub.getId());
    } else {
      ids.remove(newStub.getId());
    }
  }

  @Override
  public void afterStubRemoved(StubMapping stub) {
    ids.remove(stub.getId());
  }

  @Override
  public void afterStubsReset() {
    ids.clear();
    admin.listAllStubMappings().getMappings().forEach(this::afterStubCreated);
  }

  private static boolean mayClaim(StubMapping stub) {
    RequestPattern request = stub.getRequest();
    return !CatchAllStub.isOne(stub)
        && request.getMethod().match(RequestMethod.POST).isExactMatch()
        && request.getUrlMatcher().match(FastPath.PATH).isExactMatch();
  }
}

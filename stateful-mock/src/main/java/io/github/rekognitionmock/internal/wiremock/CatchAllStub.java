package io.github.rekognitionmock.internal.wiremock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.Admin;
import com.github.tomakehurst.wiremock.extension.StubLifecycleListener;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.List;

/**
 * Keeps a stub of the lowest priority in the server that leads every request which no other stub
 * claims to the mock, and empties the mock when the stubs are reset.
 */
final class CatchAllStub implements StubLifecycleListener {

  static final String NAME = "rekognition-mock";

  private static final int LOWEST_PRIORITY = Integer.MAX_VALUE;

  private final Admin admin;
  private final Runnable reset;

  CatchAllStub(Admin admin, Runnable reset) {
    this.admin = admin;
    this.reset = reset;
  }

  static boolean isOne(StubMapping stub) {
    List<String> transformers = stub.getResponse().getTransformers();
    return NAME.equals(stub.getName())
        && transformers != null
        && transformers.contains(CatchAllTransformer.NAME);
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public void start() {
    register();
  }

  @Override
  public void afterStubsReset() {
    reset.run();
    register();
  }

  @Override
  public void afterStubRemoved(StubMapping stub) {
    if (isOne(stub)) {
      register();
    }
  }

  /** There may be one: of a reset at the same time, or saved to a mappings file. */
  private synchronized void register() {
    if (admin.listAllStubMappings().getMappings().stream().anyMatch(CatchAllStub::isOne)) {
      return;
    }
    admin.addStubMapping(
        WireMock.post(WireMock.urlPathEqualTo(FastPath.PATH))
            .withName(NAME)
            .atPriority(LOWEST_PRIORITY)
            .willReturn(
                ResponseDefinitionBuilder.responseDefinition()
                    .withTransformers(CatchAllTransformer.NAME, ServiceHeaders.NAME))
            .build());
  }
}

package io.github.rekognitionmock.internal.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.wiremock.RekognitionMockExtensionFactory;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExtensionLoadingTest {

  private final List<WireMockServer> servers = new ArrayList<>();

  @AfterEach
  void stop() {
    servers.forEach(WireMockServer::stop);
  }

  @Test
  void wireMockFindsTheMockOnTheClassPath() {
    Calls calls = start(WireMockConfiguration.options().extensionScanningEnabled(true));

    assertThat(calls.listCollections().statusCode()).isEqualTo(200);
  }

  @Test
  void theDeclaredMockIsUsedWhenWireMockFindsItAsWell() {
    RekognitionBackend backend = RekognitionBackend.create(InstantSource.system());
    WireMockConfiguration declaredAndFound =
        WireMockConfiguration.options()
            .extensionScanningEnabled(true)
            .extensions(new MockExtensions(() -> backend));
    start(declaredAndFound).createCollection("staff");

    Calls other = start(declared(backend));
    assertThat(other.listCollections().body()).contains("staff");
  }

  @Test
  void serversHaveTheirOwnStateUnlessTheyAreGivenTheSame() {
    start(declared()).createCollection("staff");

    assertThat(start(declared()).listCollections().body()).doesNotContain("staff");
  }

  @Test
  void withoutTheExtensionWireMockIsAsItWas() {
    Calls calls = start(WireMockConfiguration.options());

    assertThat(calls.listCollections().statusCode()).isEqualTo(404);
  }

  private static WireMockConfiguration declared() {
    return WireMockConfiguration.options().extensions(new RekognitionMockExtensionFactory());
  }

  private static WireMockConfiguration declared(RekognitionBackend backend) {
    return WireMockConfiguration.options().extensions(new MockExtensions(() -> backend));
  }

  private Calls start(WireMockConfiguration configuration) {
    WireMockServer server = new WireMockServer(configuration.dynamicPort());
    servers.add(server);
    server.start();
    return Calls.to(server.baseUrl());
  }
}

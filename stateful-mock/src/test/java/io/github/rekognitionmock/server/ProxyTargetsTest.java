package io.github.rekognitionmock.server;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.common.NetworkAddressRules;
import io.github.rekognitionmock.fixture.RawHttp;
import io.github.rekognitionmock.fixture.RawHttp.Answer;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where stubs that proxy may lead. The addresses of RFC 5737 lead nowhere. */
class ProxyTargetsTest {

  private static final String DENIED = "The target proxy address is denied";

  private RekognitionMockServer server = RekognitionMockServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aServerOnThisMachineIsReached() throws IOException {
    try (RekognitionMockServer target = RekognitionMockServer.start()) {
      target.wireMock().stubFor(get("/proxied").willReturn(ok("reached")));

      assertThat(proxyTo("http://localhost:" + target.port()).body()).isEqualTo("reached");
    }
  }

  @Test
  void anotherMachineIsNot() throws IOException {
    assertThat(proxyTo("http://192.0.2.1").body()).contains(DENIED);
    assertThat(proxyTo("http://169.254.169.254").body()).contains(DENIED);
    assertThat(proxyTo("http://[2001:db8::1]").body()).contains(DENIED);
  }

  @Test
  void theUsersOwnRulesHoldInstead() throws IOException {
    server.close();
    server =
        RekognitionMockServer.builder()
            .wireMock(
                options ->
                    options.limitProxyTargets(
                        NetworkAddressRules.builder().allow("192.0.2.1").build()))
            .start();

    assertThat(proxyTo("http://127.0.0.1").body()).contains(DENIED);
  }

  private Answer proxyTo(String target) throws IOException {
    server.wireMock().stubFor(get("/proxied").willReturn(aResponse().proxiedFrom(target)));
    return RawHttp.send(server.endpoint(), "GET /proxied", new byte[0]);
  }
}

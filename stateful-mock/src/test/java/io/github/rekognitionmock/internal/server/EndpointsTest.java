package io.github.rekognitionmock.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointsTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, http://127.0.0.1:8080",
    "0.0.0.0, http://127.0.0.1:8080",
    "::, http://127.0.0.1:8080",
    "::1, http://[::1]:8080",
    "[::1], http://[::1]:8080",
    "localhost, http://localhost:8080"
  })
  void clientsAreToldAnAddressThatTheyCanConnectTo(String bindAddress, String endpoint) {
    assertThat(Endpoints.uri("http", bindAddress, 8080)).hasToString(endpoint);
  }

  @Test
  void clientsAreToldHttpsWhereThereIsNoHttp() {
    WireMockServer server =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .httpDisabled(true)
                .dynamicHttpsPort());
    server.start();

    assertThat(Endpoints.of(server.getOptions(), server::port, server::httpsPort).first())
        .hasScheme("https")
        .hasPort(server.httpsPort());
    server.stop();
  }
}

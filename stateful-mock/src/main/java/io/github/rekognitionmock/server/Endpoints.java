package io.github.rekognitionmock.server;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Where clients find a server.
 *
 * @param http the endpoint of HTTP, empty if it is switched off
 * @param https the endpoint of HTTPS, empty if it is switched off; one of the two is there
 */
public record Endpoints(Optional<URI> http, Optional<URI> https) {

  private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0", "::", "[::]");

  /**
   * Reads the endpoints off a server.
   *
   * @param server the running server
   * @return the endpoints
   */
  public static Endpoints of(WireMockServer server) {
    String address = server.getOptions().bindAddress();
    return new Endpoints(
        server.isHttpEnabled()
            ? Optional.of(uri("http", address, server.port()))
            : Optional.empty(),
        server.isHttpsEnabled()
            ? Optional.of(uri("https", address, server.httpsPort()))
            : Optional.empty());
  }

  /**
   * Returns the endpoint that clients are told of.
   *
   * @return HTTP if it is there, else HTTPS
   */
  public URI first() {
    return http.or(() -> https).orElseThrow();
  }

  static URI uri(String scheme, String bindAddress, int port) {
    return URI.create(scheme + "://" + host(bindAddress) + ":" + port);
  }

  /** Clients cannot connect to "every address", but a server on every address is on this one. */
  private static String host(String bindAddress) {
    if (EVERY_ADDRESS.contains(bindAddress)) {
      return "127.0.0.1";
    }
    boolean isBareIpV6 = bindAddress.contains(":") && !bindAddress.startsWith("[");
    return isBareIpV6 ? "[" + bindAddress + "]" : bindAddress;
  }
}

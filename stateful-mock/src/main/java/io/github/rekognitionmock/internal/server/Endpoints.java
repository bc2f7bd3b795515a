package io.github.rekognitionmock.internal.server;

import com.github.tomakehurst.wiremock.core.Options;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

/** Where clients find a server. */
public record Endpoints(Optional<URI> http, Optional<URI> https) {

  private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0", "::", "[::]");

  static Endpoints of(Options options, IntSupplier port, IntSupplier httpsPort) {
    String address = options.bindAddress();
    return new Endpoints(
        options.getHttpDisabled()
            ? Optional.empty()
            : Optional.of(uri("http", address, port.getAsInt())),
        options.httpsSettings().enabled()
            ? Optional.of(uri("https", address, httpsPort.getAsInt()))
            : Optional.empty());
  }

  public URI first() {
    return http.or(() -> https).orElseThrow();
  }

  public static URI uri(String scheme, String bindAddress, int port) {
    return URI.create(scheme + "://" + host(bindAddress) + ":" + port);
  }

  private static String host(String bindAddress) {
    if (EVERY_ADDRESS.contains(bindAddress)) {
      return "127.0.0.1";
    }
    boolean isBareIpV6 = bindAddress.contains(":") && !bindAddress.startsWith("[");
    return isBareIpV6 ? "[" + bindAddress + "]" : bindAddress;
  }
}

package io.github.rekognitionmock.internal.jetty.access;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who may call the admin API: no web page but the server's own. Browsers name the page in {@code
 * Origin}; a page whose name leads to this machine only by DNS is known by its {@code Host}.
 * Thread-safe.
 */
public final class AccessRules {

  private final boolean anyHost;
  private final Set<String> allowedHosts;

  private AccessRules(boolean anyHost, Set<String> allowedHosts) {
    this.anyHost = anyHost;
    this.allowedHosts = allowedHosts;
  }

  /** A server that other machines can reach has names that are not known here. */
  public static AccessRules of(String bindAddress, Collection<String> allowedHosts) {
    return new AccessRules(
        allowedHosts.isEmpty() && !isLoopback(bindAddress),
        allowedHosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Says why a call is refused, or nothing if it is welcome. */
  public Optional<String> refusal(String scheme, @Nullable String host, @Nullable String origin) {
    Optional<URI> server = host == null ? Optional.empty() : parse(scheme + "://" + host);
    if (host != null && server.filter(uri -> isAllowed(uri.getHost())).isEmpty()) {
      return Optional.of(
          "The host '%s' is none of this server's: call it by a name of this machine, or start it with --allowed-hosts"
              .formatted(host));
    }
    if (origin != null && !isSame(server, parse(origin))) {
      return Optional.of(
          "A page of '%s' may not call this server: only its own pages, and programs, may"
              .formatted(origin));
    }
    return Optional.empty();
  }

  private boolean isAllowed(String host) {
    return anyHost || allowedHosts.contains(host.toLowerCase(Locale.ROOT)) || isThisMachine(host);
  }

  private static boolean isSame(Optional<URI> server, Optional<URI> page) {
    return server.isPresent()
        && page.isPresent()
        && server.get().getHost().equalsIgnoreCase(page.get().getHost())
        && port(server.get()) == port(page.get());
  }

  private static int port(URI uri) {
    return uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
  }

  private static Optional<URI> parse(String uri) {
    try {
      return Optional.of(URI.create(uri)).filter(parsed -> parsed.getHost() != null);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static boolean isThisMachine(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (name.matches("\\[.*]|[\\d.]+")) {
      return isLoopback(name);
    }
    return name.equals("localhost") || name.endsWith(".localhost") || name.equals(ownName());
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  private static String ownName() {
    try {
      return InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
    } catch (UnknownHostException nameless) {
      return "localhost";
    }
  }
}

package io.github.rekognitionmock.junit.jupiter;

import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.junit.jupiter.client.RekognitionClientCustomizer;
import io.github.rekognitionmock.junit.jupiter.lifecycle.ServerSettings;
import io.github.rekognitionmock.junit.jupiter.seed.SeedStep;
import io.github.rekognitionmock.junit.jupiter.seed.Seeds;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * What a test class asks of the mock.
 *
 * @param region the region of clients and state
 * @param accountScope how far an account reaches
 * @param transport how requests get to the mock
 * @param ownServer the server to start for it, empty if the one for all classes will do
 * @param customizers have the last word on clients
 * @param reportsRequests whether the report of a failed test is to show what the mock received
 * @param seeds make the state with which accounts begin, for a test class
 */
record MockSettings(
    String region,
    AccountScope accountScope,
    Transport transport,
    Optional<ServerSettings> ownServer,
    List<RekognitionClientCustomizer> customizers,
    boolean reportsRequests,
    List<Function<Class<?>, SeedStep>> seeds) {

  MockSettings {
    if (transport == Transport.IN_PROCESS && ownServer.isPresent()) {
      throw new ExtensionConfigurationException(
          "Transport.IN_PROCESS does without a server, and so without a port, HTTPS and server"
              + " options: leave out the one or the others.");
    }
    customizers = List.copyOf(customizers);
    seeds = List.copyOf(seeds);
  }

  static MockSettings defaults() {
    return new MockSettings(
        AccountKey.DEFAULT_REGION,
        AccountScope.METHOD,
        Transport.HTTP,
        Optional.empty(),
        List.of(),
        true,
        List.of());
  }

  static MockSettings of(RekognitionMockTest annotation) {
    return new MockSettings(
        annotation.region(),
        annotation.account(),
        annotation.transport(),
        server(annotation),
        Arrays.stream(annotation.customizers()).map(MockSettings::instantiate).toList(),
        annotation.reportRequests(),
        seeds(annotation));
  }

  List<SeedStep> seeds(Class<?> testClass) {
    return seeds.stream().map(seed -> seed.apply(testClass)).toList();
  }

  private static List<Function<Class<?>, SeedStep>> seeds(RekognitionMockTest annotation) {
    return Arrays.stream(annotation.seed())
        .<Function<Class<?>, SeedStep>>map(name -> testClass -> Seeds.document(testClass, name))
        .toList();
  }

  private static Optional<ServerSettings> server(RekognitionMockTest annotation) {
    int port = annotation.port();
    if (port == RekognitionMockTest.ANY_PORT && !annotation.https()) {
      return Optional.empty();
    }
    boolean https = annotation.https();
    int clientPort = Math.max(port, 0);
    return Optional.of(
        new ServerSettings(
            https, server -> https ? server.httpsPort(clientPort) : server.port(clientPort)));
  }

  private static RekognitionClientCustomizer instantiate(
      Class<? extends RekognitionClientCustomizer> type) {
    return ReflectionSupport.newInstance(type);
  }
}

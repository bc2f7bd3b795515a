package io.github.rekognitionmock.junit.jupiter.internal.account;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.junit.jupiter.AccountScope;
import io.github.rekognitionmock.junit.jupiter.RekognitionClientCustomizer;
import io.github.rekognitionmock.junit.jupiter.RekognitionMockTest;
import io.github.rekognitionmock.junit.jupiter.Transport;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.ServerSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.ReflectionSupport;

/** What a test class asks of the mock. */
public record ExtensionSettings(
    String region,
    AccountScope accountScope,
    Transport transport,
    Optional<ServerSettings> ownServer,
    List<RekognitionClientCustomizer> customizers,
    boolean reportsRequests,
    boolean isStrict,
    List<SeedStep> seeds) {

  public ExtensionSettings {
    if (transport == Transport.IN_PROCESS && ownServer.isPresent()) {
      throw new ExtensionConfigurationException(
          "Transport.IN_PROCESS does without a server, and so without a port, HTTPS and server"
              + " options: leave out the one or the others.");
    }
    TextRule.REGION.check("region", region);
    customizers = List.copyOf(customizers);
    seeds = List.copyOf(seeds);
  }

  public static ExtensionSettings defaults() {
    return new ExtensionSettings(
        AccountKey.DEFAULT_REGION,
        AccountScope.METHOD,
        Transport.HTTP,
        Optional.empty(),
        List.of(),
        true,
        false,
        List.of());
  }

  public static ExtensionSettings of(RekognitionMockTest annotation) {
    return new ExtensionSettings(
        annotation.region(),
        annotation.account(),
        annotation.transport(),
        server(annotation),
        Arrays.stream(annotation.customizers()).map(ExtensionSettings::instantiate).toList(),
        annotation.reportRequests(),
        annotation.strict(),
        Arrays.stream(annotation.seed()).<SeedStep>map(SeedDocument::new).toList());
  }

  private static Optional<ServerSettings> server(RekognitionMockTest annotation) {
    boolean https = annotation.https();
    if (annotation.port() == RekognitionMockTest.ANY_PORT && !https) {
      return Optional.empty();
    }
    boolean isAnyPort = annotation.port() == RekognitionMockTest.ANY_PORT;
    int clientPort = isAnyPort ? 0 : annotation.port();
    return Optional.of(
        new ServerSettings(
            https, server -> https ? server.httpsPort(clientPort) : server.port(clientPort)));
  }

  private static RekognitionClientCustomizer instantiate(
      Class<? extends RekognitionClientCustomizer> type) {
    if (Arrays.stream(type.getDeclaredConstructors())
        .noneMatch(constructor -> constructor.getParameterCount() == 0)) {
      throw new ExtensionConfigurationException(
          ("The customizer %s has no constructor without parameters: give it one, and make it"
                  + " static if it is nested.")
              .formatted(type.getSimpleName()));
    }
    return ReflectionSupport.newInstance(type);
  }
}

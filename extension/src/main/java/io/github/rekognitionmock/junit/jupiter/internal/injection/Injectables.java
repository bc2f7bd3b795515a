package io.github.rekognitionmock.junit.jupiter.internal.injection;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.TestAccount;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/** What tests can be given, by its type. */
final class Injectables {

  private static final Map<Class<?>, Function<TestAccount, Object>> SUPPLIERS =
      Map.of(
          RekognitionClient.class, TestAccount::client,
          RekognitionAsyncClient.class, TestAccount::asyncClient,
          RekognitionMock.class, TestAccount::mock,
          RekognitionMockServer.class, TestAccount::server,
          URI.class, TestAccount::endpoint);

  private Injectables() {}

  static boolean include(Class<?> type) {
    return SUPPLIERS.containsKey(type);
  }

  static Optional<Object> find(Class<?> type, TestAccount account) {
    return Optional.ofNullable(SUPPLIERS.get(type)).map(supplier -> supplier.apply(account));
  }

  static String unknown(Class<?> type) {
    String known =
        SUPPLIERS.keySet().stream()
            .map(Class::getSimpleName)
            .sorted()
            .collect(Collectors.joining(", "));
    return " is a %s: use one of %s.".formatted(type.getSimpleName(), known);
  }
}

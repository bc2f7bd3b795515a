package io.github.rekognitionmock.junit.jupiter.internal.lifecycle;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** System properties that are set until this is closed, which JUnit does. */
public final class ExportedProperties implements CloseableResource, AutoCloseable {

  private final Map<String, Optional<String>> before = new HashMap<>();

  private ExportedProperties(Map<String, String> properties) {
    properties.forEach(
        (name, value) -> before.put(name, Optional.ofNullable(System.setProperty(name, value))));
  }

  /**
   * Sets what clients need to speak for an account without being told anything. For a class or test
   * that has done so already, nothing happens.
   */
  public static void open(ExtensionContext owner, TestAccount account) {
    owner
        .getStore(Contexts.NAMESPACE)
        .getOrComputeIfAbsent(
            Contexts.key(owner, ExportedProperties.class),
            key ->
                new ExportedProperties(
                    Map.of(
                        "aws.endpointUrlRekognition", account.endpoint().toString(),
                        "aws.region", account.mock().region(),
                        "aws.accessKeyId", account.mock().accountId(),
                        "aws.secretAccessKey", "test")));
  }

  @Override
  public void close() {
    before.forEach(
        (name, value) ->
            value.ifPresentOrElse(
                previous -> System.setProperty(name, previous), () -> System.clearProperty(name)));
  }
}

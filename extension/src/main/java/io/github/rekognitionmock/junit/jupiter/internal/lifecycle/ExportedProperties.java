package io.github.rekognitionmock.junit.jupiter.internal.lifecycle;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.platform.commons.support.ReflectionSupport;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.core.util.VersionInfo;

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
                        "aws.endpointUrlRekognition", endpoint(account).toString(),
                        "aws.region", account.mock().region(),
                        "aws.accessKeyId", account.mock().accountId(),
                        "aws.secretAccessKey", "test")));
  }

  /** Refuses what would let a client pass by the mock, and on to the real service. */
  private static URI endpoint(TestAccount account) {
    if (!isRead()) {
      throw new ExtensionConfigurationException(
          ("@ExportAwsProperties has no effect on AWS SDK %s, whose clients do not read"
                  + " aws.endpointUrlRekognition: use 2.28.1 or newer, or give the client an"
                  + " endpointOverride.")
              .formatted(sdkVersion()));
    }
    URI endpoint = account.endpoint();
    if ("https".equals(endpoint.getScheme())) {
      throw new ExtensionConfigurationException(
          "@ExportAwsProperties has no effect with HTTPS, as a client that knows nothing of the"
              + " mock does not trust its certificate: leave out HTTPS, or take the client as a"
              + " parameter.");
    }
    return endpoint;
  }

  /** The class came with the property. */
  private static boolean isRead() {
    return ReflectionSupport.tryToLoadClass(
            "software.amazon.awssdk.awscore.endpoint.AwsClientEndpointProvider",
            AwsClient.class.getClassLoader())
        .toOptional()
        .isPresent();
  }

  /** Read, not compiled in, as constants are. */
  private static Object sdkVersion() {
    try {
      return VersionInfo.class.getField("SDK_VERSION").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    before.forEach(
        (name, value) ->
            value.ifPresentOrElse(
                previous -> System.setProperty(name, previous), () -> System.clearProperty(name)));
  }
}

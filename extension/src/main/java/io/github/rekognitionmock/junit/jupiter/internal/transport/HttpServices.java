package io.github.rekognitionmock.junit.jupiter.internal.transport;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import software.amazon.awssdk.http.SdkHttpService;
import software.amazon.awssdk.http.async.SdkAsyncHttpService;

/**
 * Chooses among the HTTP clients of the SDK on the class path.
 *
 * <p>The SDK itself refuses to choose when it finds several, and the artifacts have other names in
 * other versions of the SDK, so the choice goes by the class names of the services found.
 */
final class HttpServices {

  private static final List<String> SYNC_PREFERENCE = List.of(".apache5.", ".apache.");

  private static final List<String> ASYNC_PREFERENCE = List.of(".netty.");

  private HttpServices() {}

  static SdkHttpService sync() {
    return choose(find(SdkHttpService.class), SYNC_PREFERENCE)
        .orElseThrow(() -> missing("HTTP client", "apache-client"));
  }

  static SdkAsyncHttpService async() {
    return choose(find(SdkAsyncHttpService.class), ASYNC_PREFERENCE)
        .orElseThrow(() -> missing("async HTTP client", "netty-nio-client"));
  }

  static <T> Optional<T> choose(Map<String, T> byClassName, List<String> preference) {
    return byClassName.entrySet().stream()
        .min(
            Comparator.comparingInt(
                    (Map.Entry<String, T> entry) -> rank(entry.getKey(), preference))
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getValue);
  }

  private static int rank(String className, List<String> preference) {
    for (int rank = 0; rank < preference.size(); rank++) {
      if (className.contains(preference.get(rank))) {
        return rank;
      }
    }
    return preference.size();
  }

  /** Looks where the SDK itself lives: the thread's own class loader may be anything in a test. */
  private static <T> Map<String, T> find(Class<T> type) {
    return ServiceLoader.load(type, type.getClassLoader()).stream()
        .collect(
            Collectors.toMap(
                provider -> provider.type().getName(),
                ServiceLoader.Provider::get,
                (first, same) -> first));
  }

  private static IllegalStateException missing(String what, String artifact) {
    return new IllegalStateException(
        "There is no %s of the AWS SDK on the class path: add software.amazon.awssdk:%s to it."
            .formatted(what, artifact));
  }
}

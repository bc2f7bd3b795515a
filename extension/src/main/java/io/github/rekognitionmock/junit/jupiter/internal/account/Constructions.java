package io.github.rekognitionmock.junit.jupiter.internal.account;

import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.Contexts;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.TestAccount;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The accounts that constructors of test classes were given.
 *
 * <p>JUnit constructs the instance for a test before it says which test it is for. What is certain
 * is the thread: the test goes on where its instance, and those around it, were made. Thread-safe.
 */
public final class Constructions implements CloseableResource, AutoCloseable {

  private final ConcurrentMap<Thread, Construction> running = new ConcurrentHashMap<>();

  public static Constructions of(ExtensionContext context) {
    return context.getRoot().getStore(Contexts.NAMESPACE).getOrComputeIfAbsent(Constructions.class);
  }

  public void begin(Class<?> testClass, boolean hasOuterInstance) {
    Construction construction = running.get(Thread.currentThread());
    if (construction != null
        && (!hasOuterInstance || construction.testClasses.contains(testClass))) {
      // The one before came to nothing: a constructor failed.
      finish().values().forEach(TestAccount::close);
    }
  }

  /** Returns the account for the test of this thread, and opens it for the first constructor. */
  TestAccount account(
      Class<?> testClass, ExtensionSettings settings, Supplier<TestAccount> opening) {
    Construction construction =
        running.computeIfAbsent(Thread.currentThread(), thread -> new Construction());
    construction.testClasses.add(testClass);
    return construction.accounts.computeIfAbsent(settings, unknown -> opening.get());
  }

  /** Takes away what the constructors of this thread were given. */
  Map<ExtensionSettings, TestAccount> finish() {
    return Optional.ofNullable(running.remove(Thread.currentThread()))
        .map(construction -> construction.accounts)
        .orElse(Map.of());
  }

  @Override
  public void close() {
    running.values().stream()
        .flatMap(construction -> construction.accounts.values().stream())
        .forEach(TestAccount::close);
  }

  /** Used by one thread. */
  private static final class Construction {
    private final Set<Class<?>> testClasses = new HashSet<>();
    private final Map<ExtensionSettings, TestAccount> accounts = new HashMap<>();
  }
}

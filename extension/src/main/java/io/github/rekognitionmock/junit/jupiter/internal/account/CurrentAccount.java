package io.github.rekognitionmock.junit.jupiter.internal.account;

import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.Contexts;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.TestAccount;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** The account of the test that runs, for those who cannot say which test that is. Thread-safe. */
public final class CurrentAccount {

  private final Deque<Running> latestFirst = new ConcurrentLinkedDeque<>();

  /** Notes that a class or test runs, until JUnit has ended it. */
  public void begin(ExtensionContext context, Supplier<TestAccount> account) {
    context
        .getStore(Contexts.NAMESPACE)
        .getOrComputeIfAbsent(
            Contexts.key(context, this),
            key -> new Running(Contexts.belongsToTest(context), Thread.currentThread(), account));
  }

  public boolean hasBegun(ExtensionContext context) {
    return context.getStore(Contexts.NAMESPACE).get(Contexts.key(context, this)) != null;
  }

  public TestAccount get() {
    return ofThisThread().orElseGet(this::theOnlyOne).account.get();
  }

  private Optional<Running> ofThisThread() {
    return latestFirst.stream()
        .filter(running -> running.thread == Thread.currentThread())
        .findFirst();
  }

  /** Timeouts, and code under test, bring threads of their own. */
  private Running theOnlyOne() {
    List<Running> tests = latestFirst.stream().filter(running -> running.isTest).toList();
    if (tests.size() > 1) {
      throw new IllegalStateException(
          "Several tests run at the same time, and this thread is of none of them: take what you"
              + " need as a parameter of the test.");
    }
    return tests.stream()
        .findFirst()
        .or(() -> Optional.ofNullable(latestFirst.peekFirst()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No test runs: ask the extension in a test, a lifecycle method or a field of"
                        + " an instance."));
  }

  private final class Running implements CloseableResource, AutoCloseable {
    private final boolean isTest;
    private final Thread thread;
    private final Supplier<TestAccount> account;

    Running(boolean isTest, Thread thread, Supplier<TestAccount> account) {
      this.isTest = isTest;
      this.thread = thread;
      this.account = account;
      latestFirst.addFirst(this);
    }

    @Override
    public void close() {
      latestFirst.remove(this);
    }
  }
}

package io.github.rekognitionmock.junit.jupiter.internal.account;

import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.Contexts;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.TestAccount;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * The accounts for which the tests and classes of a scope speak, each opened when it is first
 * needed.
 */
public record TestAccounts(MockScope scope) {

  public TestAccount of(ExtensionContext context) {
    ExtensionContext owner = owner(context);
    Store store = owner.getStore(Contexts.NAMESPACE);
    try {
      return store.getOrComputeIfAbsent(key(owner), key -> open(owner), TestAccount.class);
    } catch (RuntimeException e) {
      // What failed once is kept, and would fail again for everybody who looks for it.
      store.remove(key(owner));
      throw e;
    }
  }

  /** Ends a test or class: its failure gets a report, and being strict may fail it. */
  public void end(ExtensionContext context) {
    ExtensionSettings settings = scope.settings();
    Optional<Throwable> failure = context.getExecutionException();
    if (settings.isStrict() && failure.isEmpty()) {
      ownedBy(context).ifPresent(account -> verify(account));
    }
    failure
        .filter(cause -> settings.reportsRequests() && !(cause instanceof TestAbortedException))
        .ifPresent(
            cause ->
                ownedBy(owner(context)).ifPresent(account -> RequestReport.attach(account, cause)));
  }

  private void verify(TestAccount account) {
    try {
      new Expectations(account).verify();
    } catch (AssertionFailedError failure) {
      if (scope.settings().reportsRequests()) {
        RequestReport.attach(account, failure);
      }
      throw failure;
    }
  }

  Optional<TestAccount> ownedBy(ExtensionContext owner) {
    return Optional.ofNullable(
        owner.getStore(Contexts.NAMESPACE).get(key(owner), TestAccount.class));
  }

  private TestAccount open(ExtensionContext owner) {
    if (Contexts.belongsToTest(owner)) {
      return openForTest(owner);
    }
    TestAccount account = scope.open(owner);
    new Seeding(this).beginClass(account, owner);
    return account;
  }

  private TestAccount openForTest(ExtensionContext context) {
    TestAccount account = scope.open(context);
    new Seeding(this).beginTest(account, context);
    return account;
  }

  private ExtensionContext owner(ExtensionContext context) {
    return scope.hasOneAccount() ? scope.home() : context;
  }

  private Object key(ExtensionContext owner) {
    return Contexts.key(owner, scope.settings());
  }
}

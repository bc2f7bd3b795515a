package io.github.rekognitionmock.junit.jupiter.internal.account;

import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.Contexts;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.TestAccount;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The accounts for which the tests and classes of a scope speak, each opened when it is first
 * needed.
 */
public record TestAccounts(MockScope scope) {

  public TestAccount of(ExtensionContext context) {
    ExtensionContext owner = owner(context);
    return owner
        .getStore(Contexts.NAMESPACE)
        .getOrComputeIfAbsent(key(owner), key -> open(owner), TestAccount.class);
  }

  public Optional<TestAccount> opened(ExtensionContext context) {
    return ownedBy(owner(context));
  }

  Optional<TestAccount> ownedBy(ExtensionContext owner) {
    return Optional.ofNullable(
        owner.getStore(Contexts.NAMESPACE).get(key(owner), TestAccount.class));
  }

  private TestAccount open(ExtensionContext owner) {
    if (Contexts.belongsToTest(owner)) {
      return openForTest(owner);
    }
    TestAccount account = scope.open();
    new Seeding(this).beginClass(account, owner);
    return account;
  }

  private TestAccount openForTest(ExtensionContext context) {
    TestAccount account = scope.open();
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

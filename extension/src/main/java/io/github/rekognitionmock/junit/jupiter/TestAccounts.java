package io.github.rekognitionmock.junit.jupiter;

import io.github.rekognitionmock.junit.jupiter.lifecycle.Contexts;
import io.github.rekognitionmock.junit.jupiter.lifecycle.TestAccount;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The accounts for which the tests and classes of a scope speak, each opened when it is first
 * needed.
 *
 * @param scope what was asked for
 */
record TestAccounts(MockScope scope) {

  /** Returns the account of a test or a class. */
  TestAccount of(ExtensionContext context) {
    ExtensionContext owner = owner(context);
    return owner
        .getStore(Contexts.NAMESPACE)
        .getOrComputeIfAbsent(key(owner), key -> open(owner), TestAccount.class);
  }

  /** Returns the account of a test or a class, empty if it was not needed so far. */
  Optional<TestAccount> opened(ExtensionContext context) {
    return ownedBy(owner(context));
  }

  /** Returns the account that ends with a class, empty if there is none. */
  Optional<TestAccount> ownedBy(ExtensionContext owner) {
    return Optional.ofNullable(
        owner.getStore(Contexts.NAMESPACE).get(key(owner), TestAccount.class));
  }

  /** Returns the account for the test whose instance is being made. */
  TestAccount ofInstance(Class<?> testClass, ExtensionContext context) {
    boolean isOwnerKnown =
        scope.hasOneAccount()
            || Contexts.belongsToTest(context)
            || Contexts.sharesInstance(context);
    return isOwnerKnown
        ? of(context)
        : Constructions.of(context)
            .account(testClass, scope.settings(), () -> openForTest(context));
  }

  /** Hands the account of a new test instance to the test or class that was to have it. */
  static void adopt(ExtensionContext owner) {
    Constructions.of(owner)
        .finish()
        .forEach(
            (settings, account) ->
                owner.getStore(Contexts.NAMESPACE).put(Contexts.key(owner, settings), account));
  }

  private TestAccount open(ExtensionContext owner) {
    if (Contexts.belongsToTest(owner)) {
      return openForTest(owner);
    }
    TestAccount account = scope.open();
    new Seeding(this).beginClass(account.mock(), owner);
    return account;
  }

  private TestAccount openForTest(ExtensionContext context) {
    TestAccount account = scope.open();
    new Seeding(this).beginTest(account.mock(), context);
    return account;
  }

  private ExtensionContext owner(ExtensionContext context) {
    return scope.hasOneAccount() ? scope.home() : context;
  }

  private Object key(ExtensionContext owner) {
    return Contexts.key(owner, scope.settings());
  }
}

package io.github.rekognitionmock.junit.jupiter.injection;

import io.github.rekognitionmock.junit.jupiter.lifecycle.Contexts;
import io.github.rekognitionmock.junit.jupiter.lifecycle.TestAccount;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Sets the fields that ask for it, at the moments JUnit offers.
 *
 * @param context the class or test that is going to run
 * @param accounts finds the account of a class or test
 */
public record FieldInjection(
    ExtensionContext context, Function<ExtensionContext, TestAccount> accounts) {

  /** Sets the static fields of the test class, for the class's account. */
  public void injectClass() {
    InjectedField.ofClass(context.getRequiredTestClass())
        .forEach(field -> field.set(null, accounts.apply(context)));
  }

  /** Sets the fields of the instances that tests share, for the accounts of their classes. */
  public void injectSharedInstances() {
    for (ExtensionContext owner : Contexts.classes(context)) {
      if (Contexts.sharesInstance(owner)) {
        owner
            .getTestInstance()
            .ifPresent(instance -> inject(instance, field -> accounts.apply(owner)));
      }
    }
  }

  /** Sets the fields of all instances that the test uses, for the test's account. */
  public void injectInstances() {
    for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
      inject(instance, field -> testAccount(instance, field));
    }
  }

  private static void inject(Object instance, Function<InjectedField, TestAccount> account) {
    InjectedField.ofInstances(instance.getClass())
        .forEach(field -> field.set(instance, account.apply(field)));
  }

  private TestAccount testAccount(Object instance, InjectedField field) {
    TestAccount account = accounts.apply(context);
    Optional<TestAccount> shared = sharingClass(instance).map(accounts);
    if (Contexts.isConcurrent(context) && shared.filter(other -> other != account).isPresent()) {
      throw field.refused(
          " belongs to tests that run at the same time: ask for a parameter instead, or set"
              + " account = AccountScope.CLASS.");
    }
    return account;
  }

  private Optional<ExtensionContext> sharingClass(Object instance) {
    return Contexts.classes(context).stream()
        .filter(Contexts::sharesInstance)
        .filter(owner -> owner.getTestInstance().filter(own -> own == instance).isPresent())
        .findFirst();
  }
}

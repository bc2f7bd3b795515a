package io.github.rekognitionmock.junit.jupiter.internal.injection;

import io.github.rekognitionmock.junit.jupiter.internal.account.RegisteredFields;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.Contexts;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.TestAccount;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Sets the fields that ask for it, at the moments JUnit offers. */
public record FieldInjection(
    ExtensionContext context, Function<ExtensionContext, TestAccount> accounts) {

  public void injectClass() {
    InjectedField.ofClass(context.getRequiredTestClass())
        .forEach(field -> set(field, null, accounts.apply(context)));
  }

  /** Refuses static fields that a registered extension is too late to set. */
  public void refuseClassWithout(RegisteredFields extensions) {
    if (extensions.areOfInstances() && !Contexts.sharesInstance(context)) {
      InjectedField.ofClass(context.getRequiredTestClass())
          .forEach(
              field -> {
                throw field.refused(
                    " is static, and the extension in %s is not: make both static, or neither."
                        .formatted(extensions.name()));
              });
    }
  }

  public void injectSharedInstances() {
    for (ExtensionContext owner : Contexts.classes(context)) {
      if (Contexts.sharesInstance(owner)) {
        owner
            .getTestInstance()
            .ifPresent(instance -> inject(instance, field -> accounts.apply(owner)));
      }
    }
  }

  public void injectInstances() {
    for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
      inject(instance, field -> testAccount(instance, field));
    }
  }

  private void inject(Object instance, Function<InjectedField, TestAccount> account) {
    InjectedField.ofInstances(instance.getClass())
        .forEach(field -> set(field, instance, account.apply(field)));
  }

  private void set(InjectedField field, Object target, TestAccount account) {
    RegisteredFields.of(context).refuseSeveral(field);
    field.set(target, account);
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

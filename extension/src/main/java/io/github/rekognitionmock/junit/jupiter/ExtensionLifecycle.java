package io.github.rekognitionmock.junit.jupiter;

import io.github.rekognitionmock.junit.jupiter.internal.account.CurrentAccount;
import io.github.rekognitionmock.junit.jupiter.internal.account.ExtensionSettings;
import io.github.rekognitionmock.junit.jupiter.internal.account.MockScope;
import io.github.rekognitionmock.junit.jupiter.internal.account.RegisteredFields;
import io.github.rekognitionmock.junit.jupiter.internal.account.Seeding;
import io.github.rekognitionmock.junit.jupiter.internal.account.TestAccounts;
import io.github.rekognitionmock.junit.jupiter.internal.injection.FieldInjection;
import io.github.rekognitionmock.junit.jupiter.internal.injection.InjectedParameter;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.Contexts;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.ExportedProperties;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.TestAccount;
import io.github.rekognitionmock.junit.jupiter.internal.spring.SpringTests;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** What the extension does when JUnit calls it. Thread-safe. */
final class ExtensionLifecycle {

  private final RekognitionMockExtension extension;
  private final Optional<ExtensionSettings> settings;
  private final CurrentAccount current = new CurrentAccount();

  /**
   * Prepares what an extension does.
   *
   * @param settings those that it was built with, empty if it follows annotations
   */
  ExtensionLifecycle(RekognitionMockExtension extension, Optional<ExtensionSettings> settings) {
    this.extension = extension;
    this.settings = settings;
  }

  /** Returns the account of the running test. */
  TestAccount current() {
    return current.get();
  }

  void beforeInstance(ExtensionContext context) {
    if (isAside(context)) {
      return;
    }
    begin(context);
    // JUnit makes an instance that tests share before it calls beforeAll.
    if (Contexts.sharesInstance(context) && !Contexts.belongsToTest(context)) {
      beginClass(context);
    } else if (!Contexts.belongsToTest(context)) {
      throw new ExtensionConfigurationException(
          "This JUnit does not tell constructors which test they are for: use JUnit Jupiter 5.12 or"
              + " newer.");
    }
  }

  void beforeAll(ExtensionContext context) {
    if (isAside(context)) {
      fields(context).refuseClassWithout(RegisteredFields.of(context));
      return;
    }
    begin(context);
    beginClass(context);
    fields(context).injectSharedInstances();
  }

  /** Begins a class, which may have begun already. */
  private void beginClass(ExtensionContext context) {
    Seeding seeding = new Seeding(accounts(context));
    seeding.check(context);
    Contexts.refuseOutsideTests(context, Seed.class);
    Contexts.refuseOutsideTests(context, ExportAwsProperties.class);
    seeding.addToShared(context);
    exportProperties(context);
    fields(context).injectClass();
  }

  void beforeEach(ExtensionContext context) {
    if (isAside(context)) {
      return;
    }
    begin(context);
    if (SpringTests.shareAccount(context)) {
      // The application speaks for it, whether or not the test does.
      accounts(context).of(context);
    }
    new Seeding(accounts(context)).add(context);
    exportProperties(context);
    fields(context).injectInstances();
  }

  void afterEach(ExtensionContext context) {
    if (current.hasBegun(context)) {
      fields(context).injectSharedInstances();
      accounts(context).end(context);
    }
  }

  void afterAll(ExtensionContext context) {
    if (current.hasBegun(context)) {
      accounts(context).end(context);
    }
  }

  boolean supports(ParameterContext parameter, ExtensionContext context) {
    if (isAside(context) || !new InjectedParameter(parameter).isOurs(context)) {
      return false;
    }
    RegisteredFields.of(context).refuseSeveral("It");
    return true;
  }

  Object resolve(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RekognitionMockExtension.class
        ? extension
        : new InjectedParameter(parameter).valueOf(accounts(context).of(context));
  }

  /** Tells whether an extension that the test registers itself does everything. */
  private boolean isAside(ExtensionContext context) {
    boolean areFieldsInCharge = RegisteredFields.of(context).areInCharge(context);
    return settings.isEmpty() && areFieldsInCharge;
  }

  private void begin(ExtensionContext context) {
    TestAccounts accounts = accounts(context);
    accounts.scope().startOwnServer();
    current.begin(context, () -> accounts.of(context));
  }

  private FieldInjection fields(ExtensionContext context) {
    return new FieldInjection(context, owner -> accounts(owner).of(owner));
  }

  private void exportProperties(ExtensionContext context) {
    boolean isAskedFor =
        Stream.concat(Stream.of(context), Contexts.classes(context).stream())
            .map(ExtensionContext::getElement)
            .anyMatch(element -> AnnotationSupport.isAnnotated(element, ExportAwsProperties.class));
    if (isAskedFor) {
      ExportedProperties.open(context, accounts(context).of(context));
    }
  }

  private TestAccounts accounts(ExtensionContext context) {
    return new TestAccounts(
        settings
            .map(registered -> MockScope.registered(extension, registered, context))
            .orElseGet(() -> MockScope.annotated(context)));
  }
}

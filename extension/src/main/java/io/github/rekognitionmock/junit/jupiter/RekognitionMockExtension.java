package io.github.rekognitionmock.junit.jupiter;

import io.github.rekognitionmock.junit.jupiter.injection.FieldInjection;
import io.github.rekognitionmock.junit.jupiter.injection.InjectRekognition;
import io.github.rekognitionmock.junit.jupiter.injection.InjectedParameter;
import io.github.rekognitionmock.junit.jupiter.lifecycle.Contexts;
import io.github.rekognitionmock.junit.jupiter.lifecycle.ExportedProperties;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Gives tests a mock of Amazon Rekognition and clients that speak to it.
 *
 * <p>Parameters of test methods, lifecycle methods and constructors, and fields with {@link
 * InjectRekognition}, may be
 *
 * <ul>
 *   <li>a {@link software.amazon.awssdk.services.rekognition.RekognitionClient} or {@link
 *       software.amazon.awssdk.services.rekognition.RekognitionAsyncClient}, set up for the test's
 *       account: it needs no configuration of the machine, and retries after a millisecond at most;
 *   <li>a {@link io.github.rekognitionmock.RekognitionMock}, the handle to that account, which
 *       arranges and inspects it;
 *   <li>a {@link io.github.rekognitionmock.server.RekognitionMockServer}, or its endpoint as a
 *       {@link java.net.URI}.
 * </ul>
 *
 * <p>Within a test all of them speak for the test's own account; see {@link AccountScope}. What a
 * class is given as a whole (static fields, parameters of {@code @BeforeAll} and {@code @AfterAll},
 * and of constructors of instances that tests share) speaks for an account of the class. Clients
 * are closed and accounts forgotten with the test or class they belong to; the server is closed
 * after the last test.
 */
public final class RekognitionMockExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        TestInstancePreConstructCallback,
        ParameterResolver {

  private final Optional<MockSettings> settings;

  /** Creates the extension for {@code @ExtendWith}; it follows {@link RekognitionMockTest}. */
  public RekognitionMockExtension() {
    this.settings = Optional.empty();
  }

  RekognitionMockExtension(MockSettings settings) {
    this.settings = Optional.of(settings);
  }

  /**
   * Prepares an extension for {@code @RegisterExtension}. It does not follow {@link
   * RekognitionMockTest}, whose choices the builder offers as well, and is not used together with
   * it. For code that builds its own client, add {@link ExportAwsProperties} to the test.
   *
   * @return a builder for an extension that does what the annotation does by default
   */
  public static RekognitionMockExtensionBuilder builder() {
    return new RekognitionMockExtensionBuilder();
  }

  @Override
  public void preConstructTestInstance(
      TestInstanceFactoryContext instance, ExtensionContext context) {
    boolean hasOuterInstance = instance.getOuterInstance().isPresent();
    Constructions.of(context).begin(instance.getTestClass(), hasOuterInstance);
    if (Contexts.sharesInstance(context)) {
      TestAccounts.adopt(context);
      // JUnit makes an instance that tests share before it calls beforeAll.
      beginClass(context);
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    beginClass(context);
    fields(context).injectSharedInstances();
  }

  /** Begins a class, which may have begun already. */
  private void beginClass(ExtensionContext context) {
    new Seeding(accounts(context)).addToShared(context);
    exportProperties(context);
    fields(context).injectClass();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    TestAccounts.adopt(context);
    new Seeding(accounts(context)).add(context);
    exportProperties(context);
    fields(context).injectInstances();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    RequestReport.publish(accounts(context), context);
    fields(context).injectSharedInstances();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return new InjectedParameter(parameter).isOurs();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    InjectedParameter injected = new InjectedParameter(parameter);
    TestAccounts accounts = accounts(context);
    return injected.valueOf(
        injected.isOfConstructor()
            ? accounts.ofInstance(injected.declaringClass(), context)
            : accounts.of(context));
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
            .map(registered -> MockScope.registered(this, registered, context))
            .orElseGet(() -> MockScope.annotated(context)));
  }
}

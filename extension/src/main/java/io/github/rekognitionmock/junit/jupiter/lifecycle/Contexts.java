package io.github.rekognitionmock.junit.jupiter.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Answers what the extension asks of JUnit's contexts. */
public final class Contexts {

  /** Keeps the extension's values in JUnit's stores apart from those of others. */
  public static final Namespace NAMESPACE = Namespace.create(Contexts.class);

  private static final String PARALLEL = "junit.jupiter.execution.parallel.enabled";

  private Contexts() {}

  /**
   * Names a value of one context. A store also finds the values of the contexts around it, so the
   * context has to be a part of the name.
   *
   * @param context the context
   * @param name the value's name in the context
   * @return the name in all contexts
   */
  public static Object key(ExtensionContext context, Object name) {
    return List.of(context.getUniqueId(), name);
  }

  /**
   * Lists the contexts of the test class and of the classes around it.
   *
   * @param context the context of the class, or of a test in it
   * @return the contexts, the innermost first
   */
  public static List<ExtensionContext> classes(ExtensionContext context) {
    return Stream.iterate(Optional.of(context), Optional::isPresent, next -> next.get().getParent())
        .map(Optional::get)
        .filter(candidate -> candidate.getElement().filter(Class.class::isInstance).isPresent())
        .toList();
  }

  /**
   * Tells whether a context is that of a test, or of something in it.
   *
   * @param context the context
   * @return false for classes and for the engine
   */
  public static boolean belongsToTest(ExtensionContext context) {
    return context.getTestMethod().isPresent();
  }

  /**
   * Tells whether tests share an instance of a class.
   *
   * @param classContext the context of the class
   * @return true if the instance lives as long as the class
   */
  public static boolean sharesInstance(ExtensionContext classContext) {
    return classContext.getTestInstanceLifecycle().filter(Lifecycle.PER_CLASS::equals).isPresent();
  }

  /**
   * Tells whether other tests of the same class may run at the same time.
   *
   * @param context the context of a test
   * @return true if tests run in parallel and this one may
   */
  public static boolean isConcurrent(ExtensionContext context) {
    return context.getExecutionMode() == ExecutionMode.CONCURRENT
        && context.getConfigurationParameter(PARALLEL).map(Boolean::parseBoolean).orElse(false);
  }
}

package io.github.rekognitionmock.junit.jupiter.internal.lifecycle;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Answers what the extension asks of JUnit's contexts. */
public final class Contexts {

  public static final Namespace NAMESPACE = Namespace.create(Contexts.class);

  private static final String PARALLEL = "junit.jupiter.execution.parallel.enabled";

  private Contexts() {}

  /**
   * Names a value of one context. A store also finds the values of the contexts around it, so the
   * context has to be a part of the name.
   */
  public static Object key(ExtensionContext context, Object name) {
    return List.of(context.getUniqueId(), name);
  }

  public static List<ExtensionContext> classes(ExtensionContext context) {
    return Stream.iterate(Optional.of(context), Optional::isPresent, next -> next.get().getParent())
        .map(Optional::get)
        .filter(candidate -> candidate.getElement().filter(Class.class::isInstance).isPresent())
        .toList();
  }

  /** Refuses an annotation of methods that run, but are no tests, where it would do nothing. */
  public static void refuseOutsideTests(
      ExtensionContext classContext, Class<? extends Annotation> annotation) {
    ReflectionSupport.findMethods(
            classContext.getRequiredTestClass(),
            method ->
                method.getAnnotationsByType(annotation).length > 0
                    && !AnnotationSupport.isAnnotated(method, Testable.class),
            HierarchyTraversalMode.TOP_DOWN)
        .forEach(
            method -> {
              throw new ExtensionConfigurationException(
                  "@%s on %s.%s has no effect, as that is no test: put it on tests or the class."
                      .formatted(
                          annotation.getSimpleName(),
                          method.getDeclaringClass().getSimpleName(),
                          method.getName()));
            });
  }

  public static boolean belongsToTest(ExtensionContext context) {
    return context.getTestMethod().isPresent();
  }

  public static boolean sharesInstance(ExtensionContext classContext) {
    return classContext.getTestInstanceLifecycle().filter(Lifecycle.PER_CLASS::equals).isPresent();
  }

  public static boolean isConcurrent(ExtensionContext context) {
    return context.getExecutionMode() == ExecutionMode.CONCURRENT
        && context.getConfigurationParameter(PARALLEL).map(Boolean::parseBoolean).orElse(false);
  }
}

package io.github.rekognitionmock.junit.jupiter.internal.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.parallel.ExecutionMode;

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

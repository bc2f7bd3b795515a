package io.github.rekognitionmock.junit.jupiter.internal.injection;

import io.github.rekognitionmock.junit.jupiter.InjectRekognition;
import io.github.rekognitionmock.junit.jupiter.RekognitionMockExtension;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.TestAccount;
import io.github.rekognitionmock.junit.jupiter.internal.spring.SpringTests;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.net.URI;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.support.AnnotationSupport;

/** A parameter that may be ours to give a value. */
public record InjectedParameter(ParameterContext context) {

  public boolean isOurs(ExtensionContext test) {
    if (context.isAnnotated(InjectRekognition.class)) {
      return true;
    }
    boolean mayBeArgument = type() == URI.class && takesArguments(executable());
    return (Injectables.include(type()) || type() == RekognitionMockExtension.class)
        && !mayBeArgument
        && !isAnothers(test);
  }

  /** An annotation that is not ours asks somebody else: a mocking library, a container. */
  private boolean isAnothers(ExtensionContext test) {
    return context.getParameter().getAnnotations().length > 0
        || (executable() instanceof Constructor<?> constructor
            && constructor.getAnnotations().length > 0)
        || SpringTests.claim(context, test);
  }

  public Object valueOf(TestAccount account) {
    return Injectables.find(type(), account)
        .orElseThrow(
            () ->
                new ParameterResolutionException(
                    "@InjectRekognition parameter "
                        + context.getParameter().getName()
                        + Injectables.unknown(type())));
  }

  private Class<?> type() {
    return context.getParameter().getType();
  }

  private Executable executable() {
    return context.getDeclaringExecutable();
  }

  private static boolean takesArguments(Executable executable) {
    return AnnotationSupport.isAnnotated(executable, TestTemplate.class)
        && !AnnotationSupport.isAnnotated(executable, RepeatedTest.class);
  }
}

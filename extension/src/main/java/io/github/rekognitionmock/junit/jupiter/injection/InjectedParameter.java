package io.github.rekognitionmock.junit.jupiter.injection;

import io.github.rekognitionmock.junit.jupiter.lifecycle.TestAccount;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.net.URI;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * A parameter that may be ours to give a value.
 *
 * @param context JUnit's view of it
 */
public record InjectedParameter(ParameterContext context) {

  /**
   * Tells whether the parameter is ours: by its type, or by {@link InjectRekognition}.
   *
   * @return true if nobody else is to give it a value
   */
  public boolean isOurs() {
    if (context.isAnnotated(InjectRekognition.class)) {
      return true;
    }
    boolean mayBeArgument = type() == URI.class && takesArguments(executable());
    return Injectables.include(type()) && !mayBeArgument;
  }

  /**
   * Tells whether the parameter is that of a constructor.
   *
   * @return true if a test instance is being made
   */
  public boolean isOfConstructor() {
    return executable() instanceof Constructor<?>;
  }

  /**
   * Returns the class that declares the method or constructor.
   *
   * @return the class
   */
  public Class<?> declaringClass() {
    return executable().getDeclaringClass();
  }

  /**
   * Returns what the account has for the parameter.
   *
   * @param account the account of the test or class
   * @return the value
   * @throws ParameterResolutionException if there is nothing of its type
   */
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

  /** Tells whether the parameters may be arguments, as those of a parameterized test are. */
  private static boolean takesArguments(Executable executable) {
    return AnnotationSupport.isAnnotated(executable, TestTemplate.class)
        && !AnnotationSupport.isAnnotated(executable, RepeatedTest.class);
  }
}

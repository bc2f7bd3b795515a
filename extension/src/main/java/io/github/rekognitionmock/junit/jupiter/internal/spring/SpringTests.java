package io.github.rekognitionmock.junit.jupiter.internal.spring;

import io.github.rekognitionmock.junit.jupiter.ExportSpringProperties;
import io.github.rekognitionmock.junit.jupiter.RekognitionClientCustomizer;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.Contexts;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.TestAccount;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** What is Spring's in tests that use it. Spring's classes are loaded in such tests only. */
public final class SpringTests {

  private static final String EXTENSION =
      "org.springframework.test.context.junit.jupiter.SpringExtension";

  private SpringTests() {}

  /**
   * Tells whether Spring gives a parameter its value, as those of constructors that it autowires.
   */
  public static boolean claim(ParameterContext parameter, ExtensionContext test) {
    return arePresent(test) && WithSpring.claims(parameter, test);
  }

  private static boolean arePresent(ExtensionContext test) {
    return Contexts.classes(test).stream()
        .flatMap(
            owner ->
                AnnotationSupport.findRepeatableAnnotations(owner.getElement(), ExtendWith.class)
                    .stream())
        .flatMap(extensions -> Arrays.stream(extensions.value()))
        .anyMatch(extension -> extension.getName().equals(EXTENSION));
  }

  /** Tells whether tests speak for the account of the application. */
  public static boolean shareAccount(ExtensionContext test) {
    return Contexts.classes(test).stream()
        .anyMatch(
            owner ->
                AnnotationSupport.isAnnotated(owner.getElement(), ExportSpringProperties.class));
  }

  /**
   * Opens the account of the application, or another one with the same beginning.
   *
   * @param owner the test or class that speaks for the account
   */
  public static TestAccount open(
      ExtensionContext owner,
      boolean isApplications,
      String region,
      List<RekognitionClientCustomizer> customizers) {
    if (!arePresent(owner)) {
      throw new ExtensionConfigurationException(
          ("@ExportSpringProperties on %s has no effect without Spring: add @SpringBootTest, or"
                  + " another annotation that brings the SpringExtension.")
              .formatted(owner.getRequiredTestClass().getSimpleName()));
    }
    return WithSpring.open(owner, isApplications, region, customizers);
  }

  /** A class of its own, because loading it takes Spring. */
  private static final class WithSpring {

    static boolean claims(ParameterContext parameter, ExtensionContext test) {
      return new SpringExtension().supportsParameter(parameter, test);
    }

    static TestAccount open(
        ExtensionContext owner,
        boolean isApplications,
        String region,
        List<RekognitionClientCustomizer> customizers) {
      ContextMock mock = SpringExtension.getApplicationContext(owner).getBean(ContextMock.class);
      if (!mock.region().equals(region)) {
        throw new ExtensionConfigurationException(
            ("The Spring context was built for region %s, and the builder names %s: choose the"
                    + " region with @RekognitionMockTest instead.")
                .formatted(mock.region(), region));
      }
      return isApplications ? mock.reopen(customizers) : mock.openAnother(customizers);
    }
  }
}

package io.github.rekognitionmock.junit.jupiter.internal.injection;

import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.Contexts;
import java.util.Arrays;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** What is Spring's in tests that use it. Its classes are touched in such tests only. */
final class SpringTests {

  private static final String EXTENSION =
      "org.springframework.test.context.junit.jupiter.SpringExtension";

  private SpringTests() {}

  /**
   * Tells whether Spring gives a parameter its value, as those of constructors that it autowires.
   */
  static boolean claim(ParameterContext parameter, ExtensionContext test) {
    return arePresent(test) && Asked.claim(parameter, test);
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

  /** A class of its own, because loading it takes Spring. */
  private static final class Asked {
    static boolean claim(ParameterContext parameter, ExtensionContext test) {
      return new SpringExtension().supportsParameter(parameter, test);
    }
  }
}

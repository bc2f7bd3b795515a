package io.github.rekognitionmock.junit.jupiter.internal.spring;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.junit.jupiter.ExportSpringProperties;
import io.github.rekognitionmock.junit.jupiter.RekognitionMockTest;
import java.util.List;
import java.util.Optional;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Found by Spring, in {@code META-INF/spring.factories}. */
public final class ExportCustomizerFactory implements ContextCustomizerFactory {

  @Override
  public ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    ExportSpringProperties names =
        TestContextAnnotationUtils.findMergedAnnotation(testClass, ExportSpringProperties.class);
    return names == null ? null : new ExportCustomizer(names, region(testClass));
  }

  private static String region(Class<?> testClass) {
    return Optional.ofNullable(
            TestContextAnnotationUtils.findMergedAnnotation(testClass, RekognitionMockTest.class))
        .map(RekognitionMockTest::region)
        .orElse(AccountKey.DEFAULT_REGION);
  }
}

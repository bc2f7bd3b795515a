package io.github.rekognitionmock.junit.jupiter.internal.spring;

import io.github.rekognitionmock.junit.jupiter.ExportSpringProperties;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives a context a mock of its own. Contexts with equal customizers are one in Spring's cache. */
record ExportCustomizer(ExportSpringProperties names, String region) implements ContextCustomizer {

  @Override
  public void customizeContext(
      ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
    ContextMock mock = ContextMock.start(region);
    var beans = (DefaultSingletonBeanRegistry) context.getBeanFactory();
    beans.registerSingleton(ContextMock.class.getName(), mock);
    beans.registerDisposableBean(ContextMock.class.getName(), mock::close);
    Map<String, Object> properties =
        Map.of(
            names.endpoint(),
            mock.endpoint(),
            names.region(),
            region,
            names.accessKeyId(),
            mock.accountId(),
            names.secretAccessKey(),
            "test");
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("rekognition-mock", properties));
  }
}

package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

class OtherExtensionsTest {

  private static final RekognitionMock THEIRS = RekognitionMock.create();

  /** Stands for the annotations of a mocking library or a container. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Theirs {}

  static class TheirExtension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.isAnnotated(Theirs.class)
          || parameter.getDeclaringExecutable().isAnnotationPresent(Theirs.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return THEIRS;
    }
  }

  @Test
  void areLeftTheParametersThatTheirAnnotationsClaim() {
    JupiterRun.of(AnnotatedParameter.class).passed(1);
  }

  @RekognitionMockTest
  @ExtendWith(TheirExtension.class)
  static class AnnotatedParameter {
    @Test
    void test(@Theirs RekognitionMock theirs, RekognitionMock ours) {
      assertThat(theirs).isSameAs(THEIRS);
      assertThat(ours).isNotSameAs(THEIRS);
    }
  }

  @Test
  void areLeftTheConstructorsThatTheirAnnotationsClaim() {
    JupiterRun.of(AnnotatedConstructor.class).passed(1);
  }

  @RekognitionMockTest
  @ExtendWith(TheirExtension.class)
  static class AnnotatedConstructor {
    private final RekognitionMock theirs;

    @Theirs
    AnnotatedConstructor(RekognitionMock theirs) {
      this.theirs = theirs;
    }

    @Test
    void test() {
      assertThat(theirs).isSameAs(THEIRS);
    }
  }

  @Test
  void areNotLeftWhatInjectRekognitionClaims() {
    JupiterRun.of(ClaimedConstructor.class).passed(1);
  }

  @RekognitionMockTest
  static class ClaimedConstructor {
    private final RekognitionMock ours;

    @Theirs
    ClaimedConstructor(@InjectRekognition @Theirs RekognitionMock ours) {
      this.ours = ours;
    }

    @Test
    void test(RekognitionMock parameter) {
      assertThat(ours.accountId()).isEqualTo(parameter.accountId());
    }
  }

  @Test
  void areLeftTheConstructorsThatSpringAutowires() {
    JupiterRun.of(AutowiredConstructor.class, MethodsOnly.class).passed(2);
  }

  @Configuration
  static class Beans {
    @Bean
    RekognitionMock rekognition() {
      return THEIRS;
    }
  }

  @RekognitionMockTest
  @SpringJUnitConfig(Beans.class)
  @TestConstructor(autowireMode = AutowireMode.ALL)
  static class AutowiredConstructor {
    private final RekognitionMock bean;

    AutowiredConstructor(RekognitionMock bean) {
      this.bean = bean;
    }

    @Test
    void test(RekognitionMock ours) {
      assertThat(bean).isSameAs(THEIRS);
      assertThat(ours).isNotSameAs(THEIRS);
    }
  }

  @RekognitionMockTest
  @SpringJUnitConfig(Beans.class)
  static class MethodsOnly {
    private final RekognitionMock ours;

    MethodsOnly(RekognitionMock ours) {
      this.ours = ours;
    }

    @Test
    void test() {
      assertThat(ours).isNotSameAs(THEIRS);
    }
  }
}

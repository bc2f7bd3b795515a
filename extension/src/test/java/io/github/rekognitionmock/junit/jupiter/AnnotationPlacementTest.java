package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnnotationPlacementTest {

  @Test
  void isInheritedFromSuperclasses() {
    JupiterRun.of(Derived.class).passed(1);
  }

  @RekognitionMockTest(region = "eu-west-1")
  abstract static class Base {}

  static class Derived extends Base {
    @Test
    void test(RekognitionMock rekognition) {
      assertThat(rekognition.region()).isEqualTo("eu-west-1");
    }
  }

  @Test
  void isInheritedFromInterfaces() {
    JupiterRun.of(Implementation.class).passed(1);
  }

  @RekognitionMockTest(region = "eu-west-1")
  interface Contract {
    @Test
    default void test(RekognitionMock rekognition) {
      assertThat(rekognition.region()).isEqualTo("eu-west-1");
    }
  }

  static class Implementation implements Contract {}

  @Test
  void worksAsAnAnnotationOfAnnotations() {
    JupiterRun.of(Composed.class).passed(1);
  }

  @Retention(RetentionPolicy.RUNTIME)
  @RekognitionMockTest(region = "ap-south-1")
  @interface InMumbai {}

  @InMumbai
  static class Composed {
    @Test
    void test(RekognitionMock rekognition) {
      assertThat(rekognition.region()).isEqualTo("ap-south-1");
    }
  }

  @Test
  void holdsForNestedClassesUntilOneSaysOtherwise() {
    JupiterRun.of(Enclosing.class).passed(3);
  }

  @RekognitionMockTest(region = "eu-west-1")
  static class Enclosing {
    @Test
    void test(RekognitionMock rekognition) {
      assertThat(rekognition.region()).isEqualTo("eu-west-1");
    }

    @Nested
    class Following {
      @Test
      void test(RekognitionMock rekognition) {
        assertThat(rekognition.region()).isEqualTo("eu-west-1");
      }
    }

    @Nested
    @RekognitionMockTest(region = "eu-north-1")
    class Differing {
      @Test
      void test(RekognitionMock rekognition) {
        assertThat(rekognition.region()).isEqualTo("eu-north-1");
      }
    }
  }

  @Test
  void isEnoughOnANestedClassAlone() {
    JupiterRun.of(Plain.class).passed(1);
  }

  static class Plain {
    @Nested
    @RekognitionMockTest(region = "eu-north-1")
    class Annotated {
      @Test
      void test(RekognitionMock rekognition) {
        assertThat(rekognition.region()).isEqualTo("eu-north-1");
      }
    }
  }
}

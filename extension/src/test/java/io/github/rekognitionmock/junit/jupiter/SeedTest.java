package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.CollectionState;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.UserState;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/** Bob can be enrolled only where his face is: the one document has to come after the other. */
class SeedTest {

  private static List<String> users(RekognitionMock rekognition) {
    return rekognition.inspect("staff").orElseThrow().users().stream()
        .map(UserState::userId)
        .toList();
  }

  @Test
  void isThereAgainForEveryTest() {
    JupiterRun.of(Restored.class).passed(2);
  }

  @RekognitionMockTest
  @Seed("classpath:staff.json")
  static class Restored {
    @RepeatedTest(2)
    void test(RekognitionClient client, RekognitionMock rekognition) {
      assertThat(rekognition.inspectAll())
          .extracting(CollectionState::collectionId)
          .containsOnly("staff");
      client.deleteCollection(request -> request.collectionId("staff"));
      client.createCollection(request -> request.collectionId("guests"));
    }
  }

  @Test
  void ofMethodsComesAfterThatOfClasses() {
    JupiterRun.of(OnMethod.class).passed(2);
  }

  @RekognitionMockTest
  @Seed("classpath:bob.json")
  static class OnMethod {
    @Test
    @Seed("classpath:bob-enrolled.json")
    void with(RekognitionMock rekognition) {
      assertThat(users(rekognition)).containsExactly("bob");
    }

    @Test
    void without(RekognitionMock rekognition) {
      assertThat(users(rekognition)).isEmpty();
    }
  }

  @Test
  void addsUpOverSuperclassesAndOuterClasses() {
    JupiterRun.of(Derived.class).passed(1);
  }

  @Seed("classpath:guests.json")
  @Seed("classpath:bob.json")
  static class Base {}

  @RekognitionMockTest
  @Seed("classpath:bob-enrolled.json")
  static class Derived extends Base {
    @Nested
    @Seed("classpath:visitors.json")
    class Inner {
      @Test
      void test(RekognitionMock rekognition) {
        assertThat(rekognition.inspectAll())
            .extracting(CollectionState::collectionId)
            .containsExactly("guests", "staff", "visitors");
        assertThat(users(rekognition)).containsExactly("bob");
      }
    }
  }

  @Test
  void ofNestedClassesComesAfterThatOfOuterClasses() {
    JupiterRun.of(Outer.class).passed(1);
  }

  @RekognitionMockTest
  @Seed("classpath:bob.json")
  static class Outer {
    @Nested
    @Seed("classpath:bob-enrolled.json")
    class Inner {
      @Test
      void test(RekognitionMock rekognition) {
        assertThat(users(rekognition)).containsExactly("bob");
      }
    }
  }

  @Test
  void comesInTheOrderInWhichItIsWritten() {
    JupiterRun.of(InOneAnnotation.class, InSeveralAnnotations.class).passed(2);
  }

  @RekognitionMockTest
  @Seed({"classpath:bob.json", "classpath:bob-enrolled.json"})
  static class InOneAnnotation {
    @Test
    void test(RekognitionMock rekognition) {
      assertThat(users(rekognition)).containsExactly("bob");
    }
  }

  @RekognitionMockTest
  @Seed("classpath:bob.json")
  @Seed("classpath:bob-enrolled.json")
  static class InSeveralAnnotations {
    @Test
    void test(RekognitionMock rekognition) {
      assertThat(users(rekognition)).containsExactly("bob");
    }
  }

  @Test
  void isReadFromFiles() {
    JupiterRun.of(FromFile.class).passed(1);
  }

  @RekognitionMockTest
  @Seed("file:src/test/resources/guests.json")
  static class FromFile {
    @Test
    void test(RekognitionMock rekognition) {
      assertThat(rekognition.inspect("guests")).isPresent();
    }
  }
}

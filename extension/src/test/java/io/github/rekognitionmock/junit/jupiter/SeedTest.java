package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.collection.CollectionSnapshot;
import io.github.rekognitionmock.junit.jupiter.seed.Seed;
import io.github.rekognitionmock.junit.jupiter.seed.SeedCollection;
import io.github.rekognitionmock.junit.jupiter.seed.SeedFaces;
import io.github.rekognitionmock.junit.jupiter.seed.SeedUser;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

class SeedTest {

  @Test
  void isThereAgainForEveryTest() {
    JupiterRun.of(Restored.class).passed(2);
  }

  @RekognitionMockTest
  @Seed("classpath:staff.json")
  static class Restored {
    @RepeatedTest(2)
    void test(RekognitionClient client, RekognitionMock rekognition) {
      assertThat(rekognition.inspectAll()).extracting(CollectionSnapshot::id).containsOnly("staff");
      client.deleteCollection(request -> request.collectionId("staff"));
      client.createCollection(request -> request.collectionId("guests"));
    }
  }

  @Test
  void ofMethodsComesAfterThatOfClasses() {
    JupiterRun.of(OnMethod.class).passed(2);
  }

  @RekognitionMockTest
  @Seed("classpath:staff.json")
  static class OnMethod {
    @Test
    @SeedUser(value = "bob", collection = "staff")
    void with(RekognitionMock rekognition) {
      assertThat(rekognition.inspect("staff").orElseThrow().users()).hasSize(2);
    }

    @Test
    void without(RekognitionMock rekognition) {
      assertThat(rekognition.inspect("staff").orElseThrow().users()).hasSize(1);
    }
  }

  @Test
  void addsUpOverSuperclassesAndOuterClasses() {
    JupiterRun.of(Derived.class).passed(1);
  }

  @SeedCollection("of-superclass")
  @SeedCollection("of-superclass-too")
  static class Base {}

  @RekognitionMockTest
  @SeedCollection("of-class")
  static class Derived extends Base {
    @Nested
    @SeedCollection("of-nested-class")
    class Inner {
      @Test
      void test(RekognitionMock rekognition) {
        assertThat(rekognition.inspectAll())
            .extracting(CollectionSnapshot::id)
            .containsExactly("of-class", "of-nested-class", "of-superclass", "of-superclass-too");
      }
    }
  }

  @Test
  void describesUsersAndFacesInAnnotations() {
    JupiterRun.of(Described.class).passed(1);
  }

  @RekognitionMockTest
  @SeedUser(value = "alice", collection = "staff", faces = 2)
  @SeedUser(value = "4711", collection = "staff", faces = 1, person = "bob")
  @SeedFaces(value = "carol", collection = "staff", count = 3)
  static class Described {
    @Test
    void test(RekognitionMock rekognition) {
      CollectionSnapshot staff = rekognition.inspect("staff").orElseThrow();

      assertThat(staff.faces())
          .extracting(face -> face.person().orElseThrow() + " of " + face.userId().orElse("nobody"))
          .containsExactlyInAnyOrder(
              "alice of alice",
              "alice of alice",
              "bob of 4711",
              "carol of nobody",
              "carol of nobody",
              "carol of nobody");
    }
  }
}

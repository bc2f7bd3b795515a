package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.collection.CollectionSnapshot;
import io.github.rekognitionmock.junit.jupiter.seed.SeedCollection;
import io.github.rekognitionmock.junit.jupiter.seed.SeedFaces;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

class SeedOfSharedAccountTest {

  @Test
  void isThereOnceForTheClass() {
    JupiterRun.of(Shared.class).passed(3);
  }

  @RekognitionMockTest(account = AccountScope.CLASS)
  @SeedFaces(value = "alice", collection = "staff")
  static class Shared {
    @RepeatedTest(2)
    void test(RekognitionMock rekognition) {
      assertThat(rekognition.inspect("staff").orElseThrow().faces()).hasSize(1);
    }

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    @SeedFaces(value = "bob", collection = "staff")
    class Inner {
      @Test
      void test(RekognitionMock rekognition) {
        assertThat(rekognition.inspect("staff").orElseThrow().faces()).hasSize(2);
      }
    }
  }

  @Test
  void goesWithWhatBeforeAllArrangesIntoEveryTest() {
    JupiterRun.of(Arranged.class).passed(3);
  }

  @RekognitionMockTest
  @SeedCollection("seeded")
  static class Arranged {
    @BeforeAll
    static void arrange(RekognitionMock rekognition) {
      assertThat(rekognition.inspect("seeded")).isPresent();
      rekognition.collection("arranged");
    }

    @RepeatedTest(2)
    void test(RekognitionMock rekognition) {
      assertThat(rekognition.inspectAll())
          .extracting(CollectionSnapshot::id)
          .containsExactly("arranged", "seeded");
      rekognition.collection("of-one-test");
    }

    @Nested
    @SeedCollection("nested")
    class Inner {
      @Test
      void test(RekognitionMock rekognition) {
        assertThat(rekognition.inspectAll())
            .extracting(CollectionSnapshot::id)
            .containsExactly("arranged", "nested", "seeded");
      }
    }
  }
}

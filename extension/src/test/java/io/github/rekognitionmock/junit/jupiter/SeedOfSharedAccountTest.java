package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.CollectionState;
import io.github.rekognitionmock.RekognitionMock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

class SeedOfSharedAccountTest {

  @Test
  void isThereOnceForTheClass() {
    JupiterRun.of(Shared.class).passed(3);
  }

  @RekognitionMockTest(account = AccountScope.CLASS)
  @Seed("classpath:staff.json")
  static class Shared {
    @RepeatedTest(2)
    void test(RepetitionInfo repetition, RekognitionClient client, RekognitionMock rekognition) {
      boolean isFirst = repetition.getCurrentRepetition() == 1;
      assertThat(rekognition.inspect("staff").isPresent()).isEqualTo(isFirst);
      if (isFirst) {
        client.deleteCollection(request -> request.collectionId("staff"));
      }
    }

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    @Seed("classpath:guests.json")
    class Inner {
      Inner(RekognitionClient client) {
        client.deleteCollection(request -> request.collectionId("guests"));
      }

      @Test
      void test(RekognitionMock rekognition) {
        assertThat(rekognition.inspectAll()).isEmpty();
      }
    }
  }

  @Test
  void isArrangedOnceForTheClass() {
    JupiterRun.of(ArrangedByBuilder.class).passed(3);
  }

  static class ArrangedByBuilder {
    @RegisterExtension
    static final RekognitionMockExtension REKOGNITION =
        RekognitionMockExtension.builder()
            .account(AccountScope.CLASS)
            .arrange(rekognition -> rekognition.collection("staff").indexFace("alice"))
            .build();

    @RepeatedTest(2)
    void test(RekognitionMock rekognition) {
      assertThat(rekognition.inspect("staff").orElseThrow().faces()).hasSize(1);
    }

    @Nested
    @Seed("classpath:bob.json")
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
  @Seed("classpath:guests.json")
  static class Arranged {
    @BeforeAll
    static void arrange(RekognitionMock rekognition) {
      assertThat(rekognition.inspect("guests")).isPresent();
      rekognition.collection("arranged");
    }

    @RepeatedTest(2)
    void test(RekognitionMock rekognition) {
      assertThat(rekognition.inspectAll())
          .extracting(CollectionState::collectionId)
          .containsExactly("arranged", "guests");
      rekognition.collection("of-one-test");
    }

    @Nested
    @Seed("classpath:visitors.json")
    class Inner {
      @Test
      void test(RekognitionMock rekognition) {
        assertThat(rekognition.inspectAll())
            .extracting(CollectionState::collectionId)
            .containsExactly("arranged", "guests", "visitors");
      }
    }
  }
}

package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.CollectionState;
import io.github.rekognitionmock.RekognitionMock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BuilderSeedTest {

  @Test
  void isThereForEveryTestTogetherWithTheAnnotations() {
    JupiterRun.of(Seeded.class).passed(3);
  }

  @Seed("classpath:bob.json")
  static class Seeded {
    @RegisterExtension
    static final RekognitionMockExtension REKOGNITION =
        RekognitionMockExtension.builder()
            .seed("classpath:staff.json")
            .arrange(rekognition -> rekognition.collection("staff").indexFace("carol"))
            .build();

    @BeforeAll
    static void isThereForTheClass(RekognitionMock rekognition) {
      assertPersons(rekognition);
    }

    @RepeatedTest(2)
    void test(RekognitionMock rekognition) {
      assertPersons(rekognition);
    }

    @Nested
    class Inner {
      @Test
      void test(RekognitionMock rekognition) {
        assertPersons(rekognition);
      }
    }

    private static void assertPersons(RekognitionMock rekognition) {
      assertThat(staff(rekognition).faces())
          .extracting(face -> face.person().orElseThrow())
          .containsExactlyInAnyOrder("alice", "bob", "carol");
    }
  }

  @Test
  void comesInTheOrderOfTheBuilderAndBeforeTheAnnotations() {
    JupiterRun.of(Ordered.class).passed(1);
  }

  @Seed("classpath:bob-enrolled.json")
  static class Ordered {
    @RegisterExtension
    static final RekognitionMockExtension REKOGNITION =
        RekognitionMockExtension.builder()
            .arrange(rekognition -> assertThat(rekognition.inspectAll()).isEmpty())
            .seed("classpath:bob.json")
            .arrange(rekognition -> assertThat(staff(rekognition).faces()).hasSize(1))
            .build();

    @Test
    void test(RekognitionMock rekognition) {
      assertThat(staff(rekognition).user("bob")).isPresent();
    }
  }

  private static CollectionState staff(RekognitionMock rekognition) {
    return rekognition.inspect("staff").orElseThrow();
  }
}

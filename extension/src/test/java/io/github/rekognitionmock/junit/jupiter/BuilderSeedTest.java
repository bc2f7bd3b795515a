package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.collection.CollectionSnapshot;
import io.github.rekognitionmock.junit.jupiter.seed.SeedFaces;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BuilderSeedTest {

  @Test
  void isThereForEveryTestBeforeTheAnnotations() {
    JupiterRun.of(Seeded.class).passed(3);
  }

  @SeedFaces(value = "bob", collection = "staff")
  static class Seeded {
    @RegisterExtension
    static final RekognitionMockExtension REKOGNITION =
        RekognitionMockExtension.builder()
            .seed("classpath:staff.json")
            .arrange(rekognition -> rekognition.collection("staff").face("carol"))
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
      CollectionSnapshot staff = rekognition.inspect("staff").orElseThrow();
      assertThat(staff.faces())
          .extracting(face -> face.person().orElseThrow())
          .containsExactlyInAnyOrder("alice", "bob", "carol");
    }
  }
}

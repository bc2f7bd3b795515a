package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SeedErrorTest {

  @Test
  void saysThatADocumentIsMissing() {
    assertFailure(
        Missing.class,
        "Seed 'classpath:stuff.json' of Missing: there is no such document: check the name, and"
            + " that it is there.");
  }

  @RekognitionMockTest
  @Seed("classpath:stuff.json")
  static class Missing {
    @Test
    void test(RekognitionMock rekognition) {}
  }

  @Test
  void saysHowNamesBegin() {
    assertFailure(
        WithoutPrefix.class,
        "Seed 'staff.json' of WithoutPrefix: begin the name with classpath: or file:.");
  }

  @RekognitionMockTest
  @Seed("staff.json")
  static class WithoutPrefix {
    @Test
    void test(RekognitionMock rekognition) {}
  }

  @Test
  void saysWhatIsWrongInADocument() {
    assertFailure(
        Wrong.class,
        "Seed 'classpath:wrong.json' of Wrong: collections[0].colectionId is unknown: did you mean"
            + " collectionId?");
  }

  @RekognitionMockTest
  static class Wrong {
    @Test
    @Seed("classpath:wrong.json")
    void test(RekognitionMock rekognition) {}
  }

  @Test
  void failsTheClassEvenIfNoTestAsksForTheMock() {
    assertFailure(
        Untouched.class,
        "Seed 'classpath:wrong.json' of Untouched: collections[0].colectionId is unknown: did you"
            + " mean collectionId?");
  }

  @RekognitionMockTest(seed = "classpath:wrong.json")
  static class Untouched {
    @Test
    void test() {}
  }

  @Test
  void failsANestedClassForItsOwnSeeds() {
    assertFailure(
        Outer.class,
        "Seed 'classpath:stuff.json' of Inner: there is no such document: check the name, and that"
            + " it is there.");
  }

  @RekognitionMockTest
  static class Outer {
    @Nested
    @Seed("classpath:stuff.json")
    class Inner {
      @Test
      void test() {}
    }
  }

  private static void assertFailure(Class<?> fixture, String message) {
    assertThat(JupiterRun.of(fixture).failures())
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure)
                    .hasMessageEndingWith(message)
                    .hasNoSuppressedExceptions()
                    .hasNoCause());
  }
}

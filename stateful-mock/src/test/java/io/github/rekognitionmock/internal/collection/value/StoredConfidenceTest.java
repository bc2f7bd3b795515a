package io.github.rekognitionmock.internal.collection.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.recognition.ImageId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredConfidenceTest {

  /** Of listings and searches of the real service that were published or recorded. */
  @ParameterizedTest
  @ValueSource(
      floats = {
        100f,
        99.99829864501953f,
        99.99210357666016f,
        99.99919891357422f,
        99.99949645996094f,
        99.92639923095703f,
        99.99469757080078f,
        99.9999008178711f,
        99.99909973144531f,
        99.99930572509766f,
        0f
      })
  void isWhatTheServiceListed(float listed) {
    assertThat(stored(listed)).isEqualTo(listed);
  }

  /** 0.99993456 is kept as 0.999935, which as a float32 is 0.9999349713; a hundred of it. */
  @Test
  void isARatioOfSixDecimals() {
    assertThat(stored(99.993456f)).isEqualTo(0.999935f * 100f);
  }

  private static float stored(float seen) {
    return Face.indexed(
            "staff",
            Optional.empty(),
            ImageId.derivedFrom("photo"),
            0,
            new StoredBox(0.5f, 0.5f, 0.25f, 0.25f),
            seen,
            Optional.empty())
        .confidence();
  }
}

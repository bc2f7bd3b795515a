package io.github.rekognitionmock.recognition.attribute;

import static io.github.rekognitionmock.recognition.attribute.Landmark.EYE_LEFT;
import static io.github.rekognitionmock.recognition.attribute.Landmark.EYE_RIGHT;
import static io.github.rekognitionmock.recognition.attribute.Landmark.MOUTH_LEFT;
import static io.github.rekognitionmock.recognition.attribute.Landmark.MOUTH_RIGHT;
import static io.github.rekognitionmock.recognition.attribute.Landmark.NOSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.recognition.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LandmarkTest {

  private final BoundingBox box = new BoundingBox(0.2f, 0.4f, 0.5f, 0.3f);

  @Test
  void fiveAreListedByDefault() {
    assertThat(Landmark.defaults())
        .containsExactly(EYE_LEFT, EYE_RIGHT, MOUTH_LEFT, MOUTH_RIGHT, NOSE);
  }

  @Test
  void thereAreThirtyInAll() {
    assertThat(Landmark.all()).hasSize(30).startsWith(EYE_LEFT, EYE_RIGHT);
  }

  @ParameterizedTest
  @EnumSource
  void liesInTheBoxOfItsFace(Landmark landmark) {
    assertThat(landmark.x(box)).isBetween(0.5f, 0.7f);
    assertThat(landmark.y(box)).isBetween(0.3f, 0.7f);
  }

  @Test
  void leftIsLeftOfRightAndEyesAreAboveTheMouth() {
    assertThat(EYE_LEFT.x(box)).isLessThan(EYE_RIGHT.x(box));
    assertThat(EYE_LEFT.y(box)).isLessThan(MOUTH_LEFT.y(box));
  }
}

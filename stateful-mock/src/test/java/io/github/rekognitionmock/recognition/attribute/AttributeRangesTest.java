package io.github.rekognitionmock.recognition.attribute;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AttributeRangesTest {

  @Test
  void qualityIsAPercentage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quality(101, 50))
        .withMessage("The brightness of a face is 101.0: give a number from 0 to 100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quality(50, -1))
        .withMessage("The sharpness of a face is -1.0: give a number from 0 to 100");
  }

  @Test
  void poseIsInDegrees() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Pose(181, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pose(0, -181, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pose(0, 0, 200))
        .withMessage("The pitch of a face is 200.0: give a number from -180 to 180");
  }

  @Test
  void eyeDirectionIsInDegreesAndItsConfidenceAPercentage() {
    assertThatIllegalArgumentException().isThrownBy(() -> new EyeDirection(181, 0, 99));
    assertThatIllegalArgumentException().isThrownBy(() -> new EyeDirection(0, 181, 99));
    assertThatIllegalArgumentException().isThrownBy(() -> new EyeDirection(0, 0, 100.5f));
  }

  @Test
  void agesAreInOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AgeRange(30, 20))
        .withMessage(
            "An age range cannot reach from 30 to 20: give the lower age first, 0 or more");
    assertThatIllegalArgumentException().isThrownBy(() -> new AgeRange(-1, 20));
  }

  @Test
  void confidenceIsAPercentage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Finding<>(Gender.MALE, 100.5f))
        .withMessage("The confidence in MALE is 100.5: give a number from 0 to 100");
  }
}

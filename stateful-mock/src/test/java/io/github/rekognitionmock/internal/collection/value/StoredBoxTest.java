package io.github.rekognitionmock.internal.collection.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;

class StoredBoxTest {

  @Test
  void hasSixSignificantDigits() {
    assertThat(StoredBox.rounded(0.16180150f, 0.027342099f, 12.3334834f, 0.1f))
        .isEqualTo(new StoredBox(0.161802f, 0.0273421f, 12.3335f, 0.1f));
  }

  /**
   * Of listings of the real service that were published: AWS CLI examples, the model's examples.
   */
  @ParameterizedTest
  @ValueSource(
      floats = {
        0.03177810087800026f, 0.18000000715255737f, 0.5555559992790222f, 0.336667001247406f,
        0.23999999463558197f, 0.16555599868297577f, 0.30963000655174255f, 0.7066670060157776f,
        0.03555560111999512f, 0.04747769981622696f, 0.05333330109715462f, 0.07121659815311432f,
        0.03777780011296272f, 0.05044509842991829f, 0.05555560067296028f, 0.07270029932260513f,
        0.5f, 0.25f, 0f, -0.0123457f
      })
  void leavesWhatTheServiceListedAsItIs(float listed) {
    assertThat(StoredBox.rounded(listed, 0, 0, 0).width()).isEqualTo(listed);
  }

  @Test
  void isTheBoxThatWasSeenIfThereIsNothingToRound() {
    BoundingBox seen = BoundingBox.builder().width(0.4f).height(0.5f).left(0.3f).top(0.2f).build();

    assertThat(StoredBox.of(seen).toSdk()).isEqualTo(seen);
  }

  @Test
  void mayReachBeyondTheImage() {
    BoundingBox seen =
        BoundingBox.builder().width(0.4f).height(1.5f).left(-0.1f).top(-0.25f).build();

    assertThat(StoredBox.of(seen)).isEqualTo(new StoredBox(0.4f, 1.5f, -0.1f, -0.25f));
  }
}

package io.github.rekognitionmock.internal.collection.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;

class StoredBoxTest {

  @Test
  void hasSixDecimals() {
    assertThat(StoredBox.rounded(0.16180150f, 0.27342099f, 0.33348304f, 0.1f))
        .isEqualTo(new StoredBox(0.161802f, 0.273421f, 0.333483f, 0.1f));
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

package io.github.rekognitionmock.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundingBoxTest {

  @Test
  void isStoredWithSixDecimals() {
    BoundingBox seen = new BoundingBox(0.16180150f, 0.27342099f, 0.33348304f, 0.1f);

    assertThat(seen.stored()).isEqualTo(new BoundingBox(0.161802f, 0.273421f, 0.333483f, 0.1f));
  }

  @Test
  void isStoredAsItIsIfThereIsNothingToRound() {
    BoundingBox seen = new BoundingBox(0.4f, 0.5f, 0.3f, 0.2f);

    assertThat(seen.stored()).isSameAs(seen);
  }

  @Test
  void mayCoverTheWholeImage() {
    assertThat(new BoundingBox(0.7f, 0.9f, 0.3f, 0.1f).isWithinImage()).isTrue();
  }

  @Test
  void isNotWithinTheImageIfItReachesBeyondAnEdge() {
    assertThat(new BoundingBox(0.8f, 0.5f, 0.3f, 0.2f).isWithinImage()).isFalse();
    assertThat(new BoundingBox(0.5f, 0.9f, 0.3f, 0.2f).isWithinImage()).isFalse();
    assertThat(new BoundingBox(0.5f, 0.5f, -0.1f, 0.2f).isWithinImage()).isFalse();
    assertThat(new BoundingBox(0.5f, 0.5f, 0.3f, -0.1f).isWithinImage()).isFalse();
  }

  @Test
  void isNotWithinTheImageWithoutASize() {
    assertThat(new BoundingBox(0, 0.5f, 0.3f, 0.2f).isWithinImage()).isFalse();
    assertThat(new BoundingBox(0.5f, 0, 0.3f, 0.2f).isWithinImage()).isFalse();
    assertThat(new BoundingBox(Float.NaN, 0.5f, 0.3f, 0.2f).isWithinImage()).isFalse();
  }
}

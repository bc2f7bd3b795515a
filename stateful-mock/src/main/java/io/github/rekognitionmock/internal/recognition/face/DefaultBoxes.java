package io.github.rekognitionmock.internal.recognition.face;

import software.amazon.awssdk.services.rekognition.model.BoundingBox;

/** Where faces without a declared box are: each apart from the others, the first the largest. */
final class DefaultBoxes {

  private static final BoundingBox PORTRAIT = box(0.4f, 0.5f, 0.3f, 0.2f);

  private static final float FIRST_SHARE = 0.85f;
  private static final float LAST_SHARE = 0.6f;
  private static final float WIDTH_TO_HEIGHT = 0.8f;

  private DefaultBoxes() {}

  static BoundingBox of(int place, int count) {
    if (count == 1) {
      return PORTRAIT;
    }
    int columns = (int) Math.ceil(Math.sqrt(count));
    float cell = 1f / columns;
    float height = cell * (FIRST_SHARE - (FIRST_SHARE - LAST_SHARE) * place / count);
    float width = height * WIDTH_TO_HEIGHT;
    int column = place % columns;
    int row = place / columns;
    float left = cell * column + (cell - width) / 2;
    float top = cell * row + (cell - height) / 2;
    return box(width, height, left, top);
  }

  private static BoundingBox box(float width, float height, float left, float top) {
    return BoundingBox.builder().width(width).height(height).left(left).top(top).build();
  }
}

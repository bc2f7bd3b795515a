package io.github.rekognitionmock.recognition.face;

import io.github.rekognitionmock.recognition.BoundingBox;

/**
 * Where faces are of which nobody said it: each in a cell of its own, the first the largest and
 * every further one smaller.
 */
final class DefaultBoxes {

  /** One box for all images of one face, because a collection may keep millions of them. */
  private static final BoundingBox PORTRAIT = new BoundingBox(0.4f, 0.5f, 0.3f, 0.2f);

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
    float left = cell * (place % columns) + (cell - width) / 2;
    float top = cell * (place / columns) + (cell - height) / 2;
    return new BoundingBox(width, height, left, top);
  }
}

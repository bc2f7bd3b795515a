package io.github.rekognitionmock.recognition;

/** Sees the faces on images: the declared ones. Thread-safe. */
public final class Recognizer {

  /**
   * Creates a recognizer.
   *
   * @param rules what was declared about images; may change later
   */
  public Recognizer(ImageRules rules) {}

  /**
   * Looks at an image.
   *
   * @param image the image
   * @return what it shows
   */
  public RecognizedImage recognize(Image image) {
    throw new UnsupportedOperationException("not written yet");
  }
}

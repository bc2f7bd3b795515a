package io.github.rekognitionmock;

import static io.github.rekognitionmock.internal.constraint.Arguments.all;

import io.github.rekognitionmock.internal.recognition.Fingerprint;
import io.github.rekognitionmock.internal.recognition.image.PersonsText;
import io.github.rekognitionmock.internal.recognition.image.PngWriter;

/**
 * Makes images that say themselves whom they show, so that nothing has to be declared:
 *
 * <pre>{@code
 * byte[] team = Images.showing("alice", "bob");
 * byte[] portrait = Images.showing("alice");
 * byte[] otherPortrait = Images.variant(2).showing("alice");
 * }</pre>
 *
 * <p>An image is a PNG of 80 by 80 pixels that every program can read. Its persons stand in a text
 * chunk under the keyword {@code rekognition-mock:persons}, a label a line, the largest face first;
 * any PNG with such a text will do. The same persons and variant give the same bytes on every
 * platform. Thread-safe. A null is refused with an {@link IllegalArgumentException}.
 */
public final class Images {

  private static final String VARIANT_KEYWORD = "rekognition-mock:variant";
  private static final Variant USUAL = new Variant(0);

  private Images() {}

  /**
   * Makes an image.
   *
   * @param persons the labels of the persons it shows, the largest face first; none for nobody
   * @return the bytes of a PNG, the caller's own
   * @throws IllegalArgumentException if a label is blank or contains control characters, or if the
   *     labels are longer than 16,384 characters together
   */
  public static byte[] showing(String... persons) {
    return USUAL.showing(persons);
  }

  /**
   * Makes an image without faces.
   *
   * @return the bytes of a PNG, the caller's own
   */
  public static byte[] showingNobody() {
    return showing();
  }

  /**
   * Tells one picture from another of the same persons.
   *
   * @param number which picture; 0 is the one that {@link Images#showing} makes
   * @return makes images that differ from those of all other variants
   */
  public static Variant variant(int number) {
    return new Variant(number);
  }

  /** Makes images that differ from those of other variants. Thread-safe. */
  public static final class Variant {

    private final int number;

    private Variant(int number) {
      this.number = number;
    }

    /**
     * Makes an image.
     *
     * @param persons the labels of the persons it shows, the largest face first; none for nobody
     * @return the bytes of a PNG, the caller's own
     * @throws IllegalArgumentException if a label is blank or contains control characters, or if
     *     the labels are longer than 16,384 characters together
     */
    public byte[] showing(String... persons) {
      String text = PersonsText.write(all("persons", persons));
      PngWriter image = PngWriter.paint(colour(text)).write(PersonsText.KEYWORD, text);
      if (number != 0) {
        image.write(VARIANT_KEYWORD, Integer.toString(number));
      }
      return image.finish();
    }

    private int colour(String text) {
      return (int) Fingerprint.of(text + number).value();
    }
  }
}

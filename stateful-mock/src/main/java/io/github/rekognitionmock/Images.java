package io.github.rekognitionmock;

import static io.github.rekognitionmock.internal.constraint.Arguments.all;
import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.internal.recognition.drawing.PersonsPicture;
import io.github.rekognitionmock.internal.recognition.image.Dimensions;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes images that say themselves whom they show, so that nothing has to be declared:
 *
 * <pre>{@code
 * byte[] team = Images.showing("alice", "bob");
 * byte[] portrait = Images.showing("alice");
 * byte[] otherPortrait = Images.variant(2).showing("alice");
 * byte[] photo = Images.size(1024, 768).jpeg().showing("alice", "bob");
 * }</pre>
 *
 * <p>An image is a PNG of 640 by 480 pixels, or as asked for. In the place of every face is the
 * mark of its person, a QR code, with the person's name below it. As long as nobody changes the
 * file, a text in it says quickly and exactly whom it shows. Once the image has been scaled,
 * cropped, turned or written anew the marks are read: who is still there, and where. That, and
 * drawing the marks, needs {@code com.google.zxing:core} on the class path; reading needs the
 * module {@code java.desktop}, too. A mark takes the pixels that there are: those of nine persons
 * survive on 640 by 480 when it is scaled to a half.
 *
 * <p>Any PNG with a text chunk under the keyword {@code rekognition-mock:persons}, a label a line,
 * the largest face first, says the same without marks, and so does a JPEG with a comment whose
 * first line is the keyword. The same persons, variant, size and format give the same bytes on
 * every platform. Thread-safe. A null is refused with an {@link IllegalArgumentException}.
 */
public final class Images {

  private static final int LONGEST_SIDE = 4096;
  private static final Variant USUAL = new Variant(0, new Dimensions(640, 480), false);

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
    return USUAL.variant(number);
  }

  /**
   * Chooses a size.
   *
   * @param width in pixels, from 80 to 4,096
   * @param height in pixels, from 80 to 4,096
   * @return makes images of this size
   * @throws IllegalArgumentException if a side is shorter or longer
   */
  public static Variant size(int width, int height) {
    return USUAL.size(width, height);
  }

  /**
   * Chooses JPEG instead of PNG.
   *
   * @return makes JPEGs
   */
  public static Variant jpeg() {
    return USUAL.jpeg();
  }

  /**
   * Names a folder of pictures whose names say whom they show.
   *
   * @param path the folder, which is read when its pictures are declared
   * @return the folder
   */
  public static ImageFolder folder(Path path) {
    return new ImageFolder(required("path", path), Optional.empty());
  }

  /** Makes images of a kind. Immutable and thread-safe. */
  public static final class Variant {

    private final int number;
    private final Dimensions size;
    private final boolean isJpeg;

    private Variant(int number, Dimensions size, boolean isJpeg) {
      this.number = number;
      this.size = size;
      this.isJpeg = isJpeg;
    }

    /**
     * Tells one picture from another of the same persons.
     *
     * @param number which picture
     * @return makes images that differ from those of all other variants
     */
    public Variant variant(int number) {
      return new Variant(number, size, isJpeg);
    }

    /**
     * Chooses a size.
     *
     * @param width in pixels, from 80 to 4,096
     * @param height in pixels, from 80 to 4,096
     * @return makes images of this size
     * @throws IllegalArgumentException if a side is shorter or longer
     */
    public Variant size(int width, int height) {
      Dimensions chosen = new Dimensions(side("width", width), side("height", height));
      return new Variant(number, chosen, isJpeg);
    }

    /**
     * Chooses JPEG instead of PNG.
     *
     * @return makes JPEGs
     */
    public Variant jpeg() {
      return new Variant(number, size, true);
    }

    /**
     * Makes an image.
     *
     * @param persons the labels of the persons it shows, the largest face first; none for nobody
     * @return the bytes of a PNG or JPEG, the caller's own
     * @throws IllegalArgumentException if a label is blank or contains control characters, or if
     *     the labels are longer than 16,384 characters together
     */
    public byte[] showing(String... persons) {
      PersonsPicture picture = new PersonsPicture(size, number, all("persons", persons));
      return isJpeg ? picture.jpeg() : picture.png();
    }

    private static int side(String name, int pixels) {
      if (pixels < Dimensions.SHORTEST || pixels > LONGEST_SIDE) {
        throw new IllegalArgumentException(
            "The %s of an image cannot be %s: give pixels from %s to %s"
                .formatted(name, pixels, Dimensions.SHORTEST, LONGEST_SIDE));
      }
      return pixels;
    }
  }
}

package io.github.rekognitionmock.account;

import io.github.rekognitionmock.recognition.ImageId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The photos behind faces that nobody showed an image for, each another one. The same photo of the
 * same series is the same image in every run. Thread-safe.
 */
public final class Photos {

  private final Map<Series, Integer> taken = new ConcurrentHashMap<>();

  /**
   * Photos that have everything in common that is known of them.
   *
   * @param collectionId the collection for which they are taken
   * @param person the person on them
   * @param externalImageId the id that the caller gives to the images
   */
  public record Series(
      String collectionId, Optional<String> person, Optional<String> externalImageId) {

    /**
     * Returns one of the photos.
     *
     * @param number which one, from 0
     * @return the image
     */
    public ImageId photo(int number) {
      return ImageId.derivedFrom(
          String.join(
              "\n",
              "photo",
              collectionId,
              externalImageId.orElse(""),
              Integer.toString(number),
              person.orElse("")));
    }
  }

  /**
   * Takes a further photo.
   *
   * @param series what is known of it
   * @return the image
   */
  public ImageId next(Series series) {
    return series.photo(taken.merge(series, 1, Integer::sum) - 1);
  }

  /** Begins all over with the first photos. */
  public void clear() {
    taken.clear();
  }
}

package io.github.rekognitionmock.account;

import io.github.rekognitionmock.recognition.ImageId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The photos behind faces that nobody showed an image for, each another one. The same photo of the
 * same person for the same collection is the same image in every run. Thread-safe.
 */
public final class Photos {

  private final Map<String, Integer> taken = new ConcurrentHashMap<>();

  /**
   * Takes a further photo.
   *
   * @param collectionId the collection for which it is taken
   * @param person the person on it, empty if unknown
   * @return the image
   */
  public ImageId next(String collectionId, Optional<String> person) {
    String series = series(collectionId, person);
    return photo(series, taken.merge(series, 1, Integer::sum) - 1);
  }

  /**
   * Returns a photo.
   *
   * @param collectionId the collection for which it was taken
   * @param person the person on it, empty if unknown
   * @param number which of the photos that have these in common, from 0
   * @return the image
   */
  public static ImageId number(String collectionId, Optional<String> person, int number) {
    return photo(series(collectionId, person), number);
  }

  /** Begins all over with the first photos. */
  public void clear() {
    taken.clear();
  }

  private static ImageId photo(String series, int number) {
    return ImageId.derivedFrom(series + "\n" + number);
  }

  private static String series(String collectionId, Optional<String> person) {
    return "photo\n" + collectionId + "\n" + person.orElse("");
  }
}

package io.github.rekognitionmock.internal.account;

import io.github.rekognitionmock.internal.recognition.ImageId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The photos behind faces that nobody showed an image for, each another one. The same photo of the
 * same series is the same image in every run. Thread-safe.
 */
public final class Photos {

  private final Map<Series, Integer> taken = new ConcurrentHashMap<>();

  /** Photos that have everything in common that is known of them. */
  public record Series(
      String collectionId, Optional<String> person, Optional<String> externalImageId) {

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

  public ImageId next(Series series) {
    return series.photo(taken.merge(series, 1, Integer::sum) - 1);
  }

  public void clear() {
    taken.clear();
  }
}

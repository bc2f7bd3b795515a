package io.github.rekognitionmock.internal.recognition.rule;

import io.github.rekognitionmock.internal.recognition.ImageId;
import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.image.ImageFile;
import io.github.rekognitionmock.internal.recognition.mark.PictureHash;
import io.github.rekognitionmock.internal.recognition.mark.Sight;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the photographs, declared by their bytes, of which others are copies. Thread-safe. */
final class Copies {

  private static final int MOST_REMEMBERED = 10_000;

  private final Sight sight;
  private final Map<ImageId, Optional<PictureHash>> hashes = new ConcurrentHashMap<>();

  /** A photograph, and how far a picture is from it. */
  record Original(ImageRule.Showing rule, int distance) {}

  Copies(Sight sight) {
    this.sight = sight;
  }

  Optional<Original> original(PictureHash copy, List<ImageRule> rules) {
    if (hashes.size() >= MOST_REMEMBERED) {
      hashes.clear();
    }
    return rules.stream()
        .filter(ImageRule.Showing.class::isInstance)
        .map(ImageRule.Showing.class::cast)
        .flatMap(rule -> hash(rule).map(hash -> new Original(rule, hash.distance(copy))).stream())
        .filter(original -> original.distance() <= PictureHash.FARTHEST_COPY)
        .min(Comparator.comparingInt(Original::distance));
  }

  private Optional<PictureHash> hash(ImageRule.Showing rule) {
    return rule.key() instanceof Image.Bytes photograph
        ? hashes.computeIfAbsent(photograph.id(), unknown -> look(photograph))
        : Optional.empty();
  }

  private Optional<PictureHash> look(Image.Bytes photograph) {
    return ImageFile.of(photograph.content())
        .flatMap(ImageFile::dimensions)
        .flatMap(size -> sight.look(photograph, size).hash());
  }
}

package io.github.rekognitionmock.internal.recognition.rule;

import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was declared about images. A later rule for the same image replaces the earlier one.
 * Thread-safe.
 */
public final class ImageRules {

  private final Map<ImageKey, ImageRule> rules = new LinkedHashMap<>();
  private boolean anyBySha256;
  private boolean anyByPrefix;

  public synchronized void declare(ImageRule rule) {
    rules.remove(rule.key());
    rules.put(rule.key(), rule);
    anyBySha256 |= rule.key() instanceof ImageKey.Sha256;
    anyByPrefix |= rule.key() instanceof ImageKey.S3Prefix;
  }

  public synchronized List<ImageRule> all() {
    return new ArrayList<>(rules.values());
  }

  public synchronized void clear() {
    rules.clear();
    anyBySha256 = false;
    anyByPrefix = false;
  }

  /** Finds the rule for an image, or else the one for unknown images. */
  synchronized Optional<ImageRule> find(Image image) {
    return get(image).or(() -> getLessExactly(image)).or(() -> get(new ImageKey.Unknown()));
  }

  private Optional<ImageRule> getLessExactly(Image image) {
    if (image instanceof Image.S3Object object) {
      return get(Image.S3Object.of(object.bucket(), object.name()))
          .or(() -> anyByPrefix ? longestPrefix(object) : Optional.empty())
          .or(() -> get(new ImageKey.UnknownS3Object()));
    }
    return anyBySha256 ? sha256(image).flatMap(this::get) : Optional.empty();
  }

  private Optional<ImageRule> longestPrefix(Image.S3Object object) {
    return rules.keySet().stream()
        .filter(key -> key instanceof ImageKey.S3Prefix prefix && prefix.covers(object))
        .max(Comparator.comparingInt(key -> ((ImageKey.S3Prefix) key).prefix().length()))
        .flatMap(this::get);
  }

  /** Finds the region in which an image was declared to be. */
  synchronized Optional<String> region(Image image) {
    return image instanceof Image.S3Object object
            && rules.get(new ImageKey.Bucket(object.bucket())) instanceof ImageRule.InRegion bucket
        ? Optional.of(bucket.region())
        : Optional.empty();
  }

  private Optional<ImageRule> get(ImageKey key) {
    return Optional.ofNullable(rules.get(key));
  }

  private static Optional<ImageKey> sha256(Image image) {
    return image instanceof Image.Bytes bytes
        ? Optional.of(ImageKey.Sha256.of(bytes.content()))
        : Optional.empty();
  }
}

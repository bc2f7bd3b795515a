package io.github.rekognitionmock.recognition.rule;

import io.github.rekognitionmock.recognition.image.Image;
import io.github.rekognitionmock.recognition.image.ImageKey;
import java.util.ArrayList;
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

  /**
   * Declares a rule.
   *
   * @param rule the rule
   */
  public synchronized void declare(ImageRule rule) {
    rules.remove(rule.key());
    rules.put(rule.key(), rule);
    anyBySha256 |= rule.key() instanceof ImageKey.Sha256;
  }

  /**
   * Returns all rules.
   *
   * @return the rules, in the order in which they were declared
   */
  public synchronized List<ImageRule> all() {
    return new ArrayList<>(rules.values());
  }

  /** Forgets all rules. */
  public synchronized void clear() {
    rules.clear();
    anyBySha256 = false;
  }

  /** Finds the rule for this very image: by its bytes, then by its digest; or by its S3 object. */
  Optional<ImageRule> find(Image image) {
    Optional<ImageRule> rule = get(image);
    if (rule.isPresent()) {
      return rule;
    }
    if (image instanceof Image.S3Object object) {
      return get(Image.S3Object.of(object.bucket(), object.name()));
    }
    return needsSha256() ? sha256(image).flatMap(this::get) : Optional.empty();
  }

  /** Finds the rule for images without a rule of their own. */
  Optional<ImageRule> findForUnknown() {
    return get(new ImageKey.Unknown());
  }

  private synchronized Optional<ImageRule> get(ImageKey key) {
    return Optional.ofNullable(rules.get(key));
  }

  private synchronized boolean needsSha256() {
    return anyBySha256;
  }

  private static Optional<ImageKey> sha256(Image image) {
    return image instanceof Image.Bytes bytes
        ? Optional.of(ImageKey.Sha256.of(bytes.content()))
        : Optional.empty();
  }
}

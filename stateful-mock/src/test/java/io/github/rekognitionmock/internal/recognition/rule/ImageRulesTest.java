package io.github.rekognitionmock.internal.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImageRulesTest {

  private static final Image.S3Object ANY_VERSION = Image.S3Object.of("photos", "alice.jpg");
  private static final Image.S3Object FIRST_VERSION = version("1");

  private final ImageRules rules = new ImageRules();

  @Test
  void areReplacedByLaterOnesForTheSameImage() {
    ImageRule other = ImageRule.showing(ANY_VERSION, "other");
    ImageRule later = ImageRule.showing(version("2"), "later");

    rules.declare(ImageRule.showing(version("2"), "earlier"));
    rules.declare(other);
    rules.declare(later);

    assertThat(rules.all()).containsExactly(other, later);
  }

  @Test
  void forAnObjectHoldForAllItsVersions() {
    ImageRule rule = ImageRule.showing(ANY_VERSION, "alice");
    rules.declare(rule);

    assertThat(rules.find(ANY_VERSION)).hasValue(rule);
    assertThat(rules.find(FIRST_VERSION)).hasValue(rule);
  }

  @Test
  void forAVersionGoBeforeThoseForTheObject() {
    ImageRule rule = ImageRule.showing(FIRST_VERSION, "bob");
    rules.declare(ImageRule.showing(ANY_VERSION, "alice"));
    rules.declare(rule);

    assertThat(rules.find(FIRST_VERSION)).hasValue(rule);
  }

  @Test
  void forAVersionSayNothingOfOtherVersions() {
    rules.declare(ImageRule.showing(FIRST_VERSION, "bob"));

    assertThat(rules.find(version("2"))).isEmpty();
    assertThat(rules.find(ANY_VERSION)).isEmpty();
  }

  @Test
  void areForgottenAltogether() {
    byte[] content = {1, 2, 3};
    rules.declare(ImageRule.showing(ImageKey.Sha256.of(content), "alice"));
    rules.declare(ImageRule.showing(new ImageKey.Unknown(), "anybody"));

    rules.clear();

    assertThat(rules.all()).isEmpty();
    assertThat(rules.find(Image.of(content))).isEmpty();
  }

  private static Image.S3Object version(String version) {
    return new Image.S3Object("photos", "alice.jpg", Optional.of(version));
  }
}

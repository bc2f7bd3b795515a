package io.github.rekognitionmock.recognition.face;

import io.github.rekognitionmock.recognition.BoundingBox;
import io.github.rekognitionmock.recognition.Range;
import io.github.rekognitionmock.recognition.attribute.AgeRange;
import io.github.rekognitionmock.recognition.attribute.Emotion;
import io.github.rekognitionmock.recognition.attribute.EyeDirection;
import io.github.rekognitionmock.recognition.attribute.Finding;
import io.github.rekognitionmock.recognition.attribute.Gender;
import io.github.rekognitionmock.recognition.attribute.Pose;
import io.github.rekognitionmock.recognition.attribute.Trait;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a test declares of a face. What it leaves open follows from the person or from the image:
 * always the same, and good enough for every {@link QualityBar}.
 *
 * @param person the label of the person; without one the face is somebody whom only this image
 *     shows
 * @param boundingBox where the face is
 * @param confidence how certain it is that this is a face, 0 to 100
 * @param brightness how bright it is, 0 to 100
 * @param sharpness how sharp it is, 0 to 100
 * @param pose how the head is held
 * @param ageRange how old the person looks
 * @param gender whether the person looks female or male
 * @param eyeDirection where the person looks
 * @param emotions how certain emotions are, 0 to 100 each; where any is declared, the others are
 *     next to nothing
 * @param traits what the face shows and what it does not
 */
public record DeclaredFace(
    Optional<String> person,
    Optional<BoundingBox> boundingBox,
    Optional<Float> confidence,
    Optional<Float> brightness,
    Optional<Float> sharpness,
    Optional<Pose> pose,
    Optional<AgeRange> ageRange,
    Optional<Finding<Gender>> gender,
    Optional<EyeDirection> eyeDirection,
    Map<Emotion, Float> emotions,
    Map<Trait, Finding<Boolean>> traits) {

  /**
   * Checks the ranges and copies the maps.
   *
   * @param person the label of the person; without one the face is somebody whom only this image
   *     shows
   * @param boundingBox where the face is
   * @param confidence how certain it is that this is a face, 0 to 100
   * @param brightness how bright it is, 0 to 100
   * @param sharpness how sharp it is, 0 to 100
   * @param pose how the head is held
   * @param ageRange how old the person looks
   * @param gender whether the person looks female or male
   * @param eyeDirection where the person looks
   * @param emotions how certain emotions are, 0 to 100 each; where any is declared, the others are
   *     next to nothing
   * @param traits what the face shows and what it does not
   * @throws IllegalArgumentException if the person's label is blank, the box is not on the image or
   *     a number is not in its range
   */
  public DeclaredFace {
    if (person.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException(
          "A person's label is blank: give it a character, or declare no person");
    }
    if (boundingBox.filter(box -> !box.isWithinImage()).isPresent()) {
      throw new IllegalArgumentException(
          "%s is not on the image: give ratios of the image's width and height, from 0 to 1"
              .formatted(boundingBox.get()));
    }
    confidence.ifPresent(value -> Range.PERCENT.check("confidence in a face", value));
    brightness.ifPresent(value -> Range.PERCENT.check("brightness of a face", value));
    sharpness.ifPresent(value -> Range.PERCENT.check("sharpness of a face", value));
    emotions.forEach((emotion, value) -> Range.PERCENT.check("confidence in " + emotion, value));
    emotions = copy(emotions, Emotion.class);
    traits = copy(traits, Trait.class);
  }

  /**
   * Begins a declaration.
   *
   * @return a builder that leaves everything open
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Declares a face of a person and leaves everything else open.
   *
   * @param person the person's label
   * @return the face
   * @throws IllegalArgumentException if the label is blank
   */
  public static DeclaredFace of(String person) {
    return builder().person(person).build();
  }

  /**
   * Begins a declaration that differs from this one.
   *
   * @return a builder that holds what this face holds
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.person = person;
    builder.boundingBox = boundingBox;
    builder.confidence = confidence;
    builder.brightness = brightness;
    builder.sharpness = sharpness;
    builder.pose = pose;
    builder.ageRange = ageRange;
    builder.gender = gender;
    builder.eyeDirection = eyeDirection;
    builder.emotions.putAll(emotions);
    builder.traits.putAll(traits);
    return builder;
  }

  private static <K extends Enum<K>, V> Map<K, V> copy(Map<K, V> map, Class<K> keys) {
    Map<K, V> ordered = new EnumMap<>(keys);
    ordered.putAll(map);
    return Collections.unmodifiableMap(ordered);
  }

  /** Gathers what is declared of a face. Not thread-safe. */
  public static final class Builder {

    private static final float CERTAIN = 99;

    private Optional<String> person = Optional.empty();
    private Optional<BoundingBox> boundingBox = Optional.empty();
    private Optional<Float> confidence = Optional.empty();
    private Optional<Float> brightness = Optional.empty();
    private Optional<Float> sharpness = Optional.empty();
    private Optional<Pose> pose = Optional.empty();
    private Optional<AgeRange> ageRange = Optional.empty();
    private Optional<Finding<Gender>> gender = Optional.empty();
    private Optional<EyeDirection> eyeDirection = Optional.empty();
    private final Map<Emotion, Float> emotions = new EnumMap<>(Emotion.class);
    private final Map<Trait, Finding<Boolean>> traits = new EnumMap<>(Trait.class);

    private Builder() {}

    /**
     * Declares whose face it is.
     *
     * @param label the person's label
     * @return this builder
     */
    public Builder person(String label) {
      person = Optional.of(label);
      return this;
    }

    /**
     * Declares where the face is.
     *
     * @param box a box on the image
     * @return this builder
     */
    public Builder boundingBox(BoundingBox box) {
      boundingBox = Optional.of(box);
      return this;
    }

    /**
     * Declares how certain it is that this is a face.
     *
     * @param percent 0 to 100
     * @return this builder
     */
    public Builder confidence(float percent) {
      confidence = Optional.of(percent);
      return this;
    }

    /**
     * Declares how bright the face is.
     *
     * @param percent 0 to 100
     * @return this builder
     */
    public Builder brightness(float percent) {
      brightness = Optional.of(percent);
      return this;
    }

    /**
     * Declares how sharp the face is.
     *
     * @param percent 0 to 100
     * @return this builder
     */
    public Builder sharpness(float percent) {
      sharpness = Optional.of(percent);
      return this;
    }

    /**
     * Declares how the head is held.
     *
     * @param held the pose
     * @return this builder
     */
    public Builder pose(Pose held) {
      pose = Optional.of(held);
      return this;
    }

    /**
     * Declares how old the person looks.
     *
     * @param range the range
     * @return this builder
     */
    public Builder ageRange(AgeRange range) {
      ageRange = Optional.of(range);
      return this;
    }

    /**
     * Declares whether the person looks female or male, with a confidence of 99.
     *
     * @param looks the gender
     * @return this builder
     */
    public Builder gender(Gender looks) {
      return gender(looks, CERTAIN);
    }

    /**
     * Declares whether the person looks female or male.
     *
     * @param looks the gender
     * @param percent how certain that is, 0 to 100
     * @return this builder
     */
    public Builder gender(Gender looks, float percent) {
      gender = Optional.of(new Finding<>(looks, percent));
      return this;
    }

    /**
     * Declares where the person looks.
     *
     * @param direction the direction
     * @return this builder
     */
    public Builder eyeDirection(EyeDirection direction) {
      eyeDirection = Optional.of(direction);
      return this;
    }

    /**
     * Declares how certain an emotion is.
     *
     * @param emotion the emotion
     * @param percent 0 to 100
     * @return this builder
     */
    public Builder emotion(Emotion emotion, float percent) {
      emotions.put(emotion, percent);
      return this;
    }

    /**
     * Declares whether the face shows a trait, with a confidence of 99.
     *
     * @param trait the trait
     * @param shown whether it is shown
     * @return this builder
     */
    public Builder trait(Trait trait, boolean shown) {
      return trait(trait, shown, CERTAIN);
    }

    /**
     * Declares whether the face shows a trait.
     *
     * @param trait the trait
     * @param shown whether it is shown
     * @param percent how certain that is, 0 to 100
     * @return this builder
     */
    public Builder trait(Trait trait, boolean shown, float percent) {
      traits.put(trait, new Finding<>(shown, percent));
      return this;
    }

    /**
     * Ends the declaration.
     *
     * @return the face
     * @throws IllegalArgumentException if the person's label is blank, the box is not on the image
     *     or a number is not in its range
     */
    public DeclaredFace build() {
      return new DeclaredFace(
          person,
          boundingBox,
          confidence,
          brightness,
          sharpness,
          pose,
          ageRange,
          gender,
          eyeDirection,
          emotions,
          traits);
    }
  }
}

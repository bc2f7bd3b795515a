package io.github.rekognitionmock.recognition.attribute;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * What is to be seen of a face besides where it is.
 *
 * @param quality how well it can be seen
 * @param pose how the head is held
 * @param ageRange how old the person looks
 * @param gender whether the person looks female or male
 * @param eyeDirection where the person looks
 * @param emotions how certain each emotion is, the most certain first, whatever order they are
 *     given in
 * @param traits what the face shows and what it does not, every trait in its order
 */
public record FaceAttributes(
    Quality quality,
    Pose pose,
    AgeRange ageRange,
    Finding<Gender> gender,
    EyeDirection eyeDirection,
    List<Finding<Emotion>> emotions,
    Map<Trait, Finding<Boolean>> traits) {

  private static final Comparator<Finding<Emotion>> MOST_CERTAIN_FIRST =
      Comparator.<Finding<Emotion>>comparingDouble(Finding::confidence).reversed();

  /**
   * Copies the list and the map.
   *
   * @param quality how well it can be seen
   * @param pose how the head is held
   * @param ageRange how old the person looks
   * @param gender whether the person looks female or male
   * @param eyeDirection where the person looks
   * @param emotions how certain each emotion is, the most certain first, whatever order they are
   *     given in
   * @param traits what the face shows and what it does not, every trait in its order
   * @throws IllegalArgumentException if a trait is missing
   */
  public FaceAttributes {
    if (traits.size() < Trait.values().length) {
      throw new IllegalArgumentException(
          "A face needs all of %s: there are only %s"
              .formatted(EnumSet.allOf(Trait.class), traits.keySet()));
    }
    emotions = emotions.stream().sorted(MOST_CERTAIN_FIRST).toList();
    traits = Collections.unmodifiableMap(new EnumMap<>(traits));
  }

  /**
   * Tells whether the face shows a trait.
   *
   * @param trait the trait
   * @return whether it does
   */
  public boolean shows(Trait trait) {
    return traits.get(trait).value();
  }
}

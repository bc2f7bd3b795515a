package io.github.rekognitionmock.internal.recognition.image;

import java.util.Collection;
import java.util.List;

/** How a text in an image says whom it shows: a person's label a line, the largest face first. */
public final class PersonsText {

  public static final String KEYWORD = "rekognition-mock:persons";

  private PersonsText() {}

  public static String write(Collection<String> persons) {
    persons.forEach(PersonsText::check);
    String text = String.join("\n", persons);
    if (text.length() > PngText.LONGEST_TEXT / 4) {
      throw new IllegalArgumentException(
          "%s persons are too many for one image: use fewer or shorter labels"
              .formatted(persons.size()));
    }
    return text;
  }

  static List<String> read(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static void check(String person) {
    if (person.isBlank() || person.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "'%s' cannot stand for a person on an image: use characters that can be seen"
              .formatted(person));
    }
  }
}

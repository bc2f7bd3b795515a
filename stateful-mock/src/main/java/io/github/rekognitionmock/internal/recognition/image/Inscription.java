package io.github.rekognitionmock.internal.recognition.image;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What a text in an image says of whom it shows: a person's label a line, the largest face first.
 * That of a drawing begins with a line that tells whether the drawing is still as it was: programs
 * that crop or turn images may carry their texts along.
 *
 * @param isCurrent whether the image is known to show just these persons, in the usual places
 */
public record Inscription(List<String> persons, boolean isCurrent) {

  public static final String DRAWING = "rekognition-mock:drawing";

  static final String PERSONS = "rekognition-mock:persons";

  /** Writes the persons on a drawing, a line each. */
  public static String ofPersons(Collection<String> persons) {
    persons.forEach(Inscription::check);
    String text = String.join("\n", persons);
    if (text.length() > PngText.LONGEST_TEXT / 4) {
      throw new IllegalArgumentException(
          "%s persons are too many for one image: use fewer or shorter labels"
              .formatted(persons.size()));
    }
    return text;
  }

  /** Writes the text of a drawing whose file ends with these bytes. */
  public static String ofDrawing(byte[] end, int variant, String persons) {
    return "%s %s\n%s".formatted(checksum(end, 0), variant, persons);
  }

  static Inscription read(String text) {
    return new Inscription(text.lines().filter(line -> !line.isBlank()).toList(), true);
  }

  /** Reads the text of a drawing, behind which a file goes on. */
  static Inscription readDrawing(String text, byte[] file, int from) {
    int firstLine = text.indexOf('\n') + 1;
    return new Inscription(
        read(text.substring(firstLine)).persons(), text.startsWith(checksum(file, from)));
  }

  private static String checksum(byte[] file, int from) {
    CRC32 checksum = new CRC32();
    checksum.update(file, from, file.length - from);
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  private static void check(String person) {
    if (person.isBlank() || person.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "'%s' cannot stand for a person on an image: use characters that can be seen"
              .formatted(person));
    }
  }
}

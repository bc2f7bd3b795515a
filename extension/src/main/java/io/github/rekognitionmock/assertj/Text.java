package io.github.rekognitionmock.assertj;

import io.github.rekognitionmock.FaceState;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Phrases that failure messages are made of. */
final class Text {

  private static final int LISTED = 20;

  private Text() {}

  static String count(int count, String noun) {
    return count == 1 ? "1 " + noun : count + " " + noun + "s";
  }

  /**
   * Says what a thing has, one item on a line: "it has 2 users:" and so on, or "it has no users".
   */
  static <T> String inventory(Collection<T> items, String noun, Function<T, String> description) {
    if (items.isEmpty()) {
      return "it has no " + noun + "s";
    }
    return "it has " + count(items.size(), noun) + ":" + lines(items, description);
  }

  /** Writes items below each other; many are cut short. */
  static <T> String lines(Collection<T> items, Function<T, String> description) {
    Stream<String> rest =
        items.size() > LISTED
            ? Stream.of("and %s more".formatted(items.size() - LISTED))
            : Stream.empty();
    return Stream.concat(items.stream().limit(LISTED).map(description), rest)
        .map(line -> "\n  " + line)
        .collect(Collectors.joining());
  }

  static String quoted(String text) {
    return "'" + text + "'";
  }

  /** Describes a face by its id, whom it shows and to whom it belongs. */
  static String face(FaceState face) {
    return String.join(
        ", ", List.of(face.faceId(), "shows " + person(face), "belongs to " + owner(face)));
  }

  static String person(FaceState face) {
    return face.person().map(person -> "person '" + person + "'").orElse("nobody in particular");
  }

  static String owner(FaceState face) {
    return face.userId().map(user -> "user '" + user + "'").orElse("no user");
  }
}

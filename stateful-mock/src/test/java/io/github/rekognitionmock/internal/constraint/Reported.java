package io.github.rekognitionmock.internal.constraint;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One violation of those that a message reports. */
record Reported(String path, String demand) {

  private static final Pattern VIOLATION =
      Pattern.compile(
          "Value .*? at '(.*?)' failed to satisfy constraint: (.*?)(?=; Value |$)", Pattern.DOTALL);
  private static final Pattern OF_PARTS =
      Pattern.compile(
          "(?:Member must satisfy|Map keys must satisfy|Map value must satisfy) constraint:"
              + " \\[(.*)]");
  private static final Pattern MEMBER = Pattern.compile("(^|\\.)([A-Z])");

  static List<Reported> in(String message) {
    return VIOLATION
        .matcher(message)
        .results()
        .map(found -> new Reported(found.group(1), found.group(2)))
        .toList();
  }

  /** Tells whether the place is meant: in names on the wire, with a mark for parts of lists. */
  boolean isAt(String place) {
    return path.equals(
        MEMBER
            .matcher(place.replaceFirst("(\\[]|\\{key}|\\{value})$", ""))
            .replaceAll(start -> start.group(1) + start.group(2).toLowerCase(Locale.ROOT))
            .replace("[0]", ".1.member"));
  }

  /** The demand itself, or those on the parts of a list or map. */
  List<String> demands() {
    Matcher parts = OF_PARTS.matcher(demand);
    return parts.matches() ? List.of(parts.group(1).split(", (?=Member )")) : List.of(demand);
  }
}

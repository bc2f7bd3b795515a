package io.github.rekognitionmock.constraint;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Breaks every demand of the tables in turn. */
final class Breaches {

  private static final String FACE = "35ebbb41-7f67-4263-908d-dd0ecba05ab9";

  private Breaches() {}

  static List<Breach> all() {
    List<Breach> breaches = new ArrayList<>();
    new Constraints()
        .demands()
        .forEach(
            (type, shape) -> {
              String name = type.getSimpleName();
              String operation = name.substring(0, name.length() - "Request".length());
              collect(operation, shape, List.of(), shape, breaches);
            });
    return breaches;
  }

  private static void collect(
      String operation, Shape request, List<String> prefix, Shape shape, List<Breach> breaches) {
    for (Shape.Member member : shape.members()) {
      List<String> path = Stream.concat(prefix.stream(), Stream.of(member.name())).toList();
      if (member.isRequired()) {
        breaches.add(Breach.missing(operation, request, member.name()));
      }
      for (Rule rule : member.shape().rules()) {
        for (Object value : breaking(rule, member)) {
          breaches.add(Breach.of(operation, request, path, rule, value));
        }
      }
      collect(operation, request, path, member.shape(), breaches);
    }
  }

  private static List<Object> breaking(Rule rule, Shape.Member member) {
    if (rule instanceof Rule.LengthAtMost length) {
      return List.of(ofLength(length.most() + 1, member));
    }
    if (rule instanceof Rule.LengthAtLeast length) {
      return length.least() == 0 ? List.of() : List.of(ofLength(length.least() - 1, member));
    }
    if (rule instanceof Rule.NoNulls nulls) {
      return List.of(wrap(nulls.part(), null));
    }
    if (rule instanceof Rule.Every every) {
      return every.shape().rules().stream()
          .flatMap(demand -> breaking(demand).stream())
          .map(part -> wrap(every.part(), part))
          .toList();
    }
    return breaking(rule);
  }

  private static List<Object> breaking(Rule rule) {
    if (rule instanceof Rule.LengthAtMost length) {
      return List.of("a".repeat(length.most() + 1));
    }
    if (rule instanceof Rule.LengthAtLeast length) {
      return length.least() == 0 ? List.of() : List.of("a".repeat(length.least() - 1));
    }
    if (rule instanceof Rule.ValueAtMost value) {
      return List.of(value.most() + 1);
    }
    if (rule instanceof Rule.ValueAtLeast value) {
      return List.of(value.least() - 1);
    }
    return List.of("?!?");
  }

  private static Object ofLength(int length, Shape.Member member) {
    return switch (member.name()) {
      case "Bytes" -> new byte[length];
      case "FaceIds" -> Collections.nCopies(length, FACE);
      case "TagKeys" -> Collections.nCopies(length, "team");
      case "Tags" ->
          IntStream.range(0, length).boxed().collect(toMap(i -> "key" + i, i -> "value"));
      default -> "a".repeat(length);
    };
  }

  private static Object wrap(Part part, Object value) {
    return switch (part) {
      case ELEMENT -> Arrays.asList(value);
      case KEY -> Map.of(value, "value");
      case VALUE -> Collections.singletonMap("key", value);
    };
  }
}

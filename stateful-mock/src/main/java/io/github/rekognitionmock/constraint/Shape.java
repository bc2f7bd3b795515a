package io.github.rekognitionmock.constraint;

import io.github.rekognitionmock.constraint.Rule.Every;
import io.github.rekognitionmock.constraint.Rule.LengthAtLeast;
import io.github.rekognitionmock.constraint.Rule.LengthAtMost;
import io.github.rekognitionmock.constraint.Rule.Matching;
import io.github.rekognitionmock.constraint.Rule.NoNulls;
import io.github.rekognitionmock.constraint.Rule.OneOf;
import io.github.rekognitionmock.constraint.Rule.ValueAtLeast;
import io.github.rekognitionmock.constraint.Rule.ValueAtMost;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is demanded of the values of one type. This is the vocabulary of the tables.
 *
 * @param rules the demands on the value itself
 * @param members the members, if it is a structure
 */
record Shape(List<Rule> rules, List<Member> members) {

  /** A member of a structure, by its name on the wire. */
  record Member(String name, boolean isRequired, Shape shape) {}

  static Shape value() {
    return new Shape(List.of(), List.of());
  }

  static Shape listOf(Shape element) {
    return value().with(new NoNulls(Part.ELEMENT), new Every(Part.ELEMENT, element));
  }

  static Shape mapOf(Shape key, Shape value) {
    return value()
        .with(new NoNulls(Part.VALUE), new Every(Part.KEY, key), new Every(Part.VALUE, value));
  }

  static Shape structure(Member... members) {
    return new Shape(List.of(), List.of(members));
  }

  static Member required(String name, Shape shape) {
    return new Member(name, true, shape);
  }

  static Member optional(String name, Shape shape) {
    return new Member(name, false, shape);
  }

  Shape length(int least, int most) {
    return maxLength(most).with(new LengthAtLeast(least));
  }

  Shape maxLength(int most) {
    return with(new LengthAtMost(most));
  }

  Shape range(int least, int most) {
    return with(new ValueAtMost(most)).min(least);
  }

  Shape min(int least) {
    return with(new ValueAtLeast(least));
  }

  Shape pattern(String pattern) {
    return with(new Matching(Pattern.compile(pattern)));
  }

  Shape oneOf(String... choices) {
    return with(new OneOf(List.of(choices)));
  }

  Optional<Member> member(String name) {
    return members.stream().filter(member -> member.name().equals(name)).findFirst();
  }

  private Shape with(Rule... more) {
    return new Shape(Stream.concat(rules.stream(), Stream.of(more)).toList(), members);
  }
}

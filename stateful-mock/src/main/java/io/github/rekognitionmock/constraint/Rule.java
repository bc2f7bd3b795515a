package io.github.rekognitionmock.constraint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.SdkBytes;

/** One demand on a value. */
sealed interface Rule {

  /** Says what is demanded, in the service's words. */
  String demand();

  /** Tells whether a value, which is not null, is as demanded. */
  boolean isMetBy(Object value);

  /** Counts characters, bytes, elements or entries. */
  private static int length(Object value) {
    if (value instanceof String text) {
      return text.codePointCount(0, text.length());
    }
    if (value instanceof SdkBytes bytes) {
      return bytes.asByteArrayUnsafe().length;
    }
    return value instanceof Map<?, ?> map ? map.size() : ((Collection<?>) value).size();
  }

  /** A greatest length. */
  record LengthAtMost(int most) implements Rule {
    @Override
    public String demand() {
      return "Member must have length less than or equal to " + most;
    }

    @Override
    public boolean isMetBy(Object value) {
      return length(value) <= most;
    }
  }

  /** A least length. */
  record LengthAtLeast(int least) implements Rule {
    @Override
    public String demand() {
      return "Member must have length greater than or equal to " + least;
    }

    @Override
    public boolean isMetBy(Object value) {
      return length(value) >= least;
    }
  }

  /** A greatest number. Not a number is too great. */
  record ValueAtMost(int most) implements Rule {
    @Override
    public String demand() {
      return "Member must have value less than or equal to " + most;
    }

    @Override
    public boolean isMetBy(Object value) {
      return ((Number) value).doubleValue() <= most;
    }
  }

  /** A least number. Not a number is too small. */
  record ValueAtLeast(int least) implements Rule {
    @Override
    public String demand() {
      return "Member must have value greater than or equal to " + least;
    }

    @Override
    public boolean isMetBy(Object value) {
      return ((Number) value).doubleValue() >= least;
    }
  }

  /** A pattern for the whole of a text. */
  record Matching(Pattern pattern) implements Rule {
    @Override
    public String demand() {
      return "Member must satisfy regular expression pattern: " + pattern;
    }

    @Override
    public boolean isMetBy(Object value) {
      return pattern.matcher((String) value).matches();
    }
  }

  /** A closed choice of texts. */
  record OneOf(List<String> choices) implements Rule {
    @Override
    public String demand() {
      return "Member must satisfy enum value set: " + choices;
    }

    @Override
    public boolean isMetBy(Object value) {
      return choices.contains(value);
    }
  }

  /** Demands on every part of a list or map. Nulls are {@link NoNulls}' business. */
  record Every(Part part, Shape shape) implements Rule {
    @Override
    public String demand() {
      return part.demand(shape.rules().stream().map(Rule::demand).toList());
    }

    @Override
    public boolean isMetBy(Object value) {
      return part.of(value).stream()
          .filter(Objects::nonNull)
          .allMatch(each -> shape.rules().stream().allMatch(rule -> rule.isMetBy(each)));
    }
  }

  /** No part of a list or map may be null. */
  record NoNulls(Part part) implements Rule {
    @Override
    public String demand() {
      return part.demand(List.of(Violation.NOT_NULL));
    }

    @Override
    public boolean isMetBy(Object value) {
      return part.of(value).stream().noneMatch(Objects::isNull);
    }
  }
}

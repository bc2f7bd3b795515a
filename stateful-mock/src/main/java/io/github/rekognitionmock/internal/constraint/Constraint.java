package io.github.rekognitionmock.internal.constraint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.SdkBytes;

/** One demand of the service model on a value. */
sealed interface Constraint {

  /** Returns the demand in the service's words. */
  String demand();

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

  record LengthAtMost(long max) implements Constraint {

    @Override
    public String demand() {
      return "Member must have length less than or equal to " + max;
    }

    @Override
    public boolean isMetBy(Object value) {
      return length(value) <= max;
    }
  }

  record LengthAtLeast(long min) implements Constraint {

    @Override
    public String demand() {
      return "Member must have length greater than or equal to " + min;
    }

    @Override
    public boolean isMetBy(Object value) {
      return length(value) >= min;
    }
  }

  /** What is not a number is too great. */
  record ValueAtMost(long max) implements Constraint {

    @Override
    public String demand() {
      return "Member must have value less than or equal to " + max;
    }

    @Override
    public boolean isMetBy(Object value) {
      return ((Number) value).doubleValue() <= max;
    }
  }

  /** What is not a number is too small. */
  record ValueAtLeast(long min) implements Constraint {

    @Override
    public String demand() {
      return "Member must have value greater than or equal to " + min;
    }

    @Override
    public boolean isMetBy(Object value) {
      return ((Number) value).doubleValue() >= min;
    }
  }

  /** The pattern has to match the whole text. */
  record Matching(Pattern pattern) implements Constraint {

    @Override
    public String demand() {
      return "Member must satisfy regular expression pattern: " + pattern;
    }

    @Override
    public boolean isMetBy(Object value) {
      try {
        return pattern.matcher((String) value).matches();
      } catch (StackOverflowError tooLong) {
        // Java matches repeated groups recursively, and only texts far too long exhaust the stack.
        return false;
      }
    }
  }

  record OneOf(List<String> values) implements Constraint {

    @Override
    public String demand() {
      return "Member must satisfy enum value set: " + values;
    }

    @Override
    public boolean isMetBy(Object value) {
      return values.contains(value);
    }
  }

  /** Demands on every part of a list or map. Nulls are {@link NoNulls}' business. */
  record Every(Part part, List<Constraint> constraints) implements Constraint {

    @Override
    public String demand() {
      return part.demand(constraints.stream().map(Constraint::demand).toList());
    }

    @Override
    public boolean isMetBy(Object value) {
      for (Object each : part.of(value)) {
        for (Constraint constraint : constraints) {
          if (each != null && !constraint.isMetBy(each)) {
            return false;
          }
        }
      }
      return true;
    }
  }

  record NoNulls(Part part) implements Constraint {

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

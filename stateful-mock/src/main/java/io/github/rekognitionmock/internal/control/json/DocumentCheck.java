package io.github.rekognitionmock.internal.control.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks bound documents for what the annotations of their members demand. */
final class DocumentCheck {

  /** Kept, because to look them up takes longer than all the rest. */
  private static final ClassValue<RecordComponent[]> MEMBERS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> document) {
          return document.getRecordComponents();
        }
      };

  private DocumentCheck() {}

  /** Checks a value; what is demanded of it is demanded of its elements or entries. */
  static <T> T check(@Nullable T value, AnnotatedElement demands) {
    if (value == null) {
      throw DocumentException.of("", "is null", "leave it out");
    }
    Range range = demands.getAnnotation(Range.class);
    if (value instanceof Number || (range != null && !range.or().isEmpty())) {
      checkNumber(value, range);
    } else if (value instanceof Record document) {
      for (RecordComponent member : MEMBERS.get(document.getClass())) {
        DocumentException.at(member.getName(), () -> checkMember(document, member));
      }
    } else if (value instanceof List<?> list) {
      Elements.of("", list).convert(element -> check(element, demands));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, entry) -> DocumentException.at("" + key, () -> check(entry, demands)));
    } else if (value instanceof String text) {
      checkText(text, demands.getAnnotation(Text.class));
    }
    return value;
  }

  private static @Nullable Object checkMember(Record document, RecordComponent member) {
    Object value = read(document, member);
    if (value == null && member.isAnnotationPresent(Required.class)) {
      throw DocumentException.of("", "is missing", "add it");
    }
    return value == null ? null : check(value, member);
  }

  private static void checkText(String text, @Nullable Text demand) {
    Optional<String> remedy =
        UTF_8.newEncoder().canEncode(text)
            ? Optional.ofNullable(demand).flatMap(present -> present.value().remedy(text))
            : Optional.of("give both halves of surrogate pairs");
    if (remedy.isPresent()) {
      throw DocumentException.of("", "is " + Values.quote(text), remedy.get());
    }
  }

  private static void checkNumber(Object value, @Nullable Range range) {
    double number = value instanceof Number given ? given.doubleValue() : Double.NaN;
    if (range == null && !Double.isFinite(number)) {
      throw DocumentException.of("", "is " + value, "give a finite number");
    }
    if (range != null && !value.equals(range.or()) && !isWithin(range, number, value)) {
      String word = range.or().isEmpty() ? "" : ", or \"" + range.or() + "\"";
      throw DocumentException.of(
          "",
          "is " + value,
          "give a number from %s to %s%s".formatted(range.min(), range.max(), word));
    }
  }

  private static boolean isWithin(Range range, double number, Object value) {
    boolean mayBeDecimal = range.or().isEmpty();
    return number >= range.min()
        && number <= range.max()
        && (mayBeDecimal || value instanceof Integer || value instanceof Long);
  }

  private static @Nullable Object read(Record document, RecordComponent member) {
    try {
      member.getAccessor().setAccessible(true);
      return member.getAccessor().invoke(document);
    } catch (ReflectiveOperationException defect) {
      throw new IllegalStateException("The member " + member + " cannot be read", defect);
    }
  }
}

package io.github.rekognitionmock.internal.control.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rekognitionmock.internal.constraint.TextRule;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
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
  static <T> T check(T value, AnnotatedElement demands) {
    Range range = demands.getAnnotation(Range.class);
    if (range != null) {
      checkNumber(value, range);
    } else if (value instanceof Record document) {
      for (RecordComponent member : MEMBERS.get(document.getClass())) {
        ProblemException.at("/" + member.getName(), () -> checkMember(document, member));
      }
    } else if (value instanceof List<?> list) {
      Elements.of("", list).convert(element -> check(element, demands));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, entry) -> checkEntry((String) key, entry, demands));
    } else if (value instanceof String text) {
      checkText(text, demands.getAnnotation(Text.class));
    }
    return value;
  }

  private static @Nullable Object checkMember(Record document, RecordComponent member) {
    Object value = read(document, member);
    ProblemException.check(
        value != null || !member.isAnnotationPresent(Required.class), "is missing: add it");
    return value == null ? null : check(value, member);
  }

  private static void checkEntry(String key, Object value, AnnotatedElement demands) {
    Text text = demands.getAnnotation(Text.class);
    for (TextRule rule : text == null ? new TextRule[0] : text.keys()) {
      rule.check("key", key);
    }
    ProblemException.at(ProblemException.step(key), () -> check(value, demands));
  }

  private static void checkText(String text, @Nullable Text demand) {
    String remedy =
        UTF_8.newEncoder().canEncode(text)
            ? demand == null ? "" : demand.value().remedy(text).orElse("")
            : "give both halves of surrogate pairs";
    if (!remedy.isEmpty()) {
      throw ProblemException.of("", "is " + BindingErrors.quote(text) + ": " + remedy);
    }
  }

  /** Beside a word that stands for a number there are whole numbers only. */
  private static void checkNumber(Object value, Range range) {
    boolean mayBeDecimal = range.or().isEmpty();
    boolean isWhole = value instanceof Integer || value instanceof Long;
    double number = mayBeDecimal || isWhole ? ((Number) value).doubleValue() : Double.NaN;
    if (!value.equals(range.or()) && !(number >= range.min() && number <= range.max())) {
      String word = mayBeDecimal ? "" : ", or \"" + range.or() + "\"";
      throw ProblemException.of(
          "",
          "is %s: give a number from %s to %s%s".formatted(value, range.min(), range.max(), word));
    }
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

package io.github.rekognitionmock.internal.control.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The elements of a list at a JSON Pointer. What is refused of one of them says where it is. */
public record Elements<T>(String list, List<T> all, boolean isList) {

  public static <T> Elements<T> of(String list, @Nullable List<T> elements) {
    return new Elements<>(list, elements == null ? List.of() : elements, true);
  }

  /** A document that stands for a list of one. */
  public static <T> Elements<T> only(T document) {
    return new Elements<>("", List.of(document), false);
  }

  public <R> List<R> convert(Function<? super T, ? extends R> conversion) {
    List<R> converted = new ArrayList<>(all.size());
    for (T element : all) {
      String place = isList ? list + "/" + converted.size() : "";
      converted.add(ProblemException.at(place, () -> conversion.apply(element)));
    }
    return converted;
  }

  /** Refuses elements with the same key, too. */
  public <R> List<R> convertDistinct(
      Function<? super T, ? extends R> conversion, Function<? super R, ?> key, String remedy) {
    Map<Object, Integer> seen = new HashMap<>();
    return convert(
        element -> {
          R converted = conversion.apply(element);
          Integer earlier = seen.putIfAbsent(key.apply(converted), seen.size());
          if (earlier != null) {
            String repeated = ProblemException.place(list + "/" + earlier);
            throw ProblemException.of("", "repeats " + repeated + ": " + remedy);
          }
          return converted;
        });
  }
}

package io.github.rekognitionmock.internal.control.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a list at a JSON Pointer, of which there may be more than memory holds. What is
 * refused of one of them says where it is.
 */
public final class Elements<T> {

  private final String list;
  private final Supplier<Stream<T>> all;
  private final boolean isList;

  private Elements(String list, Supplier<Stream<T>> all, boolean isList) {
    this.list = list;
    this.all = all;
    this.isList = isList;
  }

  public static <T> Elements<T> of(String list, @Nullable List<T> elements) {
    return of(list, elements == null ? Stream::empty : elements::stream);
  }

  /** Takes the elements from a stream, which is closed, whenever they are asked for. */
  public static <T> Elements<T> of(String list, Supplier<Stream<T>> elements) {
    return new Elements<>(list, elements, true);
  }

  /** A document that stands for a list of one. */
  public static <T> Elements<T> only(T document) {
    return new Elements<>("", () -> Stream.of(document), false);
  }

  @JsonValue
  Iterator<T> written() {
    return all.get().iterator();
  }

  public void forEach(Consumer<? super T> action) {
    try (Stream<T> elements = all.get()) {
      Iterator<T> rest = elements.iterator();
      int index = 0;
      while (ProblemException.at(place(index), () -> acceptNext(rest, action))) {
        index++;
      }
    }
  }

  private String place(int index) {
    return isList ? list + "/" + index : "";
  }

  private static <T> boolean acceptNext(Iterator<T> rest, Consumer<? super T> action) {
    boolean isThere = rest.hasNext();
    if (isThere) {
      action.accept(rest.next());
    }
    return isThere;
  }

  public <R> List<R> convert(Function<? super T, ? extends R> conversion) {
    List<R> converted = new ArrayList<>();
    forEach(element -> converted.add(conversion.apply(element)));
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
            throw repetition(earlier, remedy);
          }
          return converted;
        });
  }

  public ProblemException repetition(int earlier, String remedy) {
    String repeated = ProblemException.place(place(earlier));
    return ProblemException.of("", "repeats " + repeated + ": " + remedy);
  }
}

package io.github.rekognitionmock.internal.collection.value;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A part of an ordered listing. */
public record Page<T>(List<T> items, boolean hasMore) {

  public Page {
    items = List.copyOf(items);
  }

  public <R> Page<R> map(Function<? super T, R> view) {
    return new Page<>(items.stream().map(view).toList(), hasMore);
  }

  public Optional<T> next() {
    return hasMore ? Optional.of(items.get(items.size() - 1)) : Optional.empty();
  }

  public static <T> Page<T> of(Iterator<T> rest, int limit) {
    List<T> items = new ArrayList<>();
    while (items.size() < limit && rest.hasNext()) {
      items.add(rest.next());
    }
    return new Page<>(items, rest.hasNext());
  }
}

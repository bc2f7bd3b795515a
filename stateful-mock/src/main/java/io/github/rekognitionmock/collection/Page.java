package io.github.rekognitionmock.collection;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A part of an ordered listing.
 *
 * @param items the items, in order
 * @param hasMore whether the listing goes on behind the last item
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, boolean hasMore) {

  /**
   * Copies the list.
   *
   * @param items the items, in order
   * @param hasMore whether the listing goes on behind the last item
   */
  public Page {
    items = List.copyOf(items);
  }

  /**
   * Returns the item behind which the next page begins.
   *
   * @return the last item, empty if this is the last page
   */
  public Optional<T> next() {
    return hasMore ? Optional.of(items.get(items.size() - 1)) : Optional.empty();
  }

  static <T> Page<T> of(Iterator<T> rest, int limit) {
    List<T> items = new ArrayList<>();
    while (items.size() < limit && rest.hasNext()) {
      items.add(rest.next());
    }
    return new Page<>(items, rest.hasNext());
  }
}

package io.github.rekognitionmock.internal.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Elements in order, no two of which are equal. An element takes six bytes, where the node of a
 * tree takes forty, and those that follow one another stand together.
 */
final class SortedBlocks<T> {

  private static final int LARGEST = 128;

  /** The first one is the only one that may be empty. */
  private final List<List<T>> blocks = new ArrayList<>(List.of(new ArrayList<>()));

  private final Comparator<? super T> order;

  SortedBlocks(Comparator<? super T> order) {
    this.order = order;
  }

  void add(T element) {
    int number = blockAt(placeOf(element));
    List<T> block = blocks.get(number);
    block.add(countUpTo(placeOf(element), block), element);
    if (block.size() > LARGEST) {
      List<T> half = block.subList(LARGEST / 2, block.size());
      blocks.add(number + 1, new ArrayList<>(half));
      half.clear();
    }
  }

  /** Removes an element, which has to be there. */
  void remove(T element) {
    int number = blockAt(placeOf(element));
    List<T> block = blocks.get(number);
    block.remove(countUpTo(placeOf(element), block) - 1);
    if (block.isEmpty() && number > 0) {
      blocks.remove(number);
    }
  }

  Stream<T> stream() {
    return blocks.stream().flatMap(List::stream);
  }

  /**
   * Returns the elements after a place.
   *
   * @param place tells by its sign whether an element lies before the place, at it, or after it
   */
  Stream<T> after(ToIntFunction<? super T> place) {
    int number = blockAt(place);
    List<T> block = blocks.get(number);
    return Stream.concat(
        block.subList(countUpTo(place, block), block.size()).stream(),
        blocks.subList(number + 1, blocks.size()).stream().flatMap(List::stream));
  }

  private ToIntFunction<T> placeOf(T element) {
    return other -> order.compare(other, element);
  }

  /** Finds the last block that does not begin after a place, else the first one. */
  private int blockAt(ToIntFunction<? super T> place) {
    return count(blocks.subList(1, blocks.size()), block -> place.applyAsInt(block.get(0)) <= 0);
  }

  private int countUpTo(ToIntFunction<? super T> place, List<T> block) {
    return count(block, element -> place.applyAsInt(element) <= 0);
  }

  /** Counts the elements for which something holds that does not hold for any later one. */
  private static <E> int count(List<E> elements, Predicate<E> condition) {
    int low = 0;
    int high = elements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(elements.get(middle))) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

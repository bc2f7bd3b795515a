package io.github.rekognitionmock.internal.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Elements in order, each once. An element takes some six bytes, where the node of a tree takes
 * forty.
 *
 * <p>Places in the order are functions that tell by their sign whether an element lies before the
 * place, at it, or after it.
 */
final class SortedBlocks<T> {

  private static final int LARGEST = 128;

  private final List<List<T>> blocks = new ArrayList<>(List.of(new ArrayList<>()));
  private final Comparator<? super T> order;
  private int size;

  SortedBlocks(Comparator<? super T> order) {
    this.order = order;
  }

  int size() {
    return size;
  }

  /** Adds an element, unless there is an equal one. */
  boolean add(T element) {
    Cursor cursor = from(placeOf(element));
    if (cursor.hasNext() && order.compare(cursor.peek(), element) == 0) {
      return false;
    }
    List<T> block = blocks.get(cursor.block);
    block.add(cursor.index, element);
    size++;
    if (block.size() > LARGEST) {
      split(cursor.block);
    }
    return true;
  }

  private void split(int number) {
    List<T> block = blocks.get(number);
    List<T> half = block.subList(LARGEST / 2, block.size());
    List<T> next = new ArrayList<>(LARGEST + 1);
    next.addAll(half);
    half.clear();
    blocks.add(number + 1, next);
  }

  /** Removes an element that is there. */
  void remove(T element) {
    Cursor cursor = from(placeOf(element));
    cursor.peek();
    List<T> block = blocks.get(cursor.block);
    block.remove(cursor.index);
    size--;
    if (block.isEmpty() && blocks.size() > 1) {
      blocks.remove(cursor.block);
    }
  }

  Optional<T> find(ToIntFunction<? super T> place) {
    Cursor cursor = from(place);
    return cursor.hasNext() && place.applyAsInt(cursor.peek()) == 0
        ? Optional.of(cursor.peek())
        : Optional.empty();
  }

  List<T> findAll(ToIntFunction<? super T> place) {
    List<T> found = new ArrayList<>();
    Cursor cursor = from(place);
    while (cursor.hasNext() && place.applyAsInt(cursor.peek()) == 0) {
      found.add(cursor.next());
    }
    return found;
  }

  Stream<T> stream() {
    return after(element -> 1);
  }

  Stream<T> after(ToIntFunction<? super T> place) {
    Cursor cursor = from(element -> place.applyAsInt(element) > 0 ? 1 : -1);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED), false);
  }

  private ToIntFunction<T> placeOf(T element) {
    return other -> order.compare(other, element);
  }

  private Cursor from(ToIntFunction<? super T> place) {
    int begun = count(blocks, block -> !block.isEmpty() && place.applyAsInt(block.get(0)) < 0);
    int block = Math.max(begun - 1, 0);
    return new Cursor(block, count(blocks.get(block), each -> place.applyAsInt(each) < 0));
  }

  /** Counts the elements that a condition holds for: it does up to one of them, then no more. */
  private static <E> int count(List<E> sorted, Predicate<E> condition) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(sorted.get(middle))) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private final class Cursor implements Iterator<T> {

    private int block;
    private int index;

    Cursor(int block, int index) {
      this.block = block;
      this.index = index;
    }

    @Override
    public boolean hasNext() {
      if (index == blocks.get(block).size() && block + 1 < blocks.size()) {
        block++;
        index = 0;
      }
      return index < blocks.get(block).size();
    }

    T peek() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return blocks.get(block).get(index);
    }

    @Override
    public T next() {
      T element = peek();
      index++;
      return element;
    }
  }
}

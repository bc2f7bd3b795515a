package io.github.rekognitionmock.internal.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Elements in order, each once: by a number that each has, and those of the same number by a
 * comparator. An element takes eight bytes, where the node of a tree takes forty, and a search
 * reads the numbers, which stand together, rather than the elements, which do not.
 *
 * <p>Places among the elements of one number are functions that tell by their sign whether an
 * element lies before the place, at it, or after it.
 */
final class SortedBlocks<T> {

  private static final int LARGEST = 128;

  private final ToIntFunction<? super T> number;
  private final Comparator<? super T> order;

  /** By the numbers of their first elements. The first block is the only one that may be empty. */
  private final NumberedList<NumberedList<T>> blocks = new NumberedList<>();

  private int size;

  SortedBlocks(ToIntFunction<? super T> number, Comparator<? super T> order) {
    this.number = number;
    this.order = order;
    blocks.insert(0, Integer.MIN_VALUE, new NumberedList<>());
  }

  int size() {
    return size;
  }

  /** Adds an element, unless there is an equal one. */
  boolean add(T element) {
    int ownNumber = number.applyAsInt(element);
    Cursor cursor = from(ownNumber, placeOf(element));
    if (cursor.isAt(ownNumber, placeOf(element))) {
      return false;
    }
    NumberedList<T> block = blocks.get(cursor.block);
    block.insert(cursor.index, ownNumber, element);
    renumber(cursor);
    if (block.size() > LARGEST) {
      NumberedList<T> rest = block.cut(LARGEST / 2);
      blocks.insert(cursor.block + 1, rest.number(0), rest);
    }
    size++;
    return true;
  }

  /** Removes an element that is there. */
  void remove(T element) {
    Cursor cursor = from(number.applyAsInt(element), placeOf(element));
    cursor.peek();
    blocks.get(cursor.block).remove(cursor.index);
    renumber(cursor);
    size--;
  }

  /** Heeds that a block begins with another element. */
  private void renumber(Cursor changed) {
    if (changed.index == 0 && changed.block > 0) {
      NumberedList<T> block = blocks.get(changed.block);
      blocks.remove(changed.block);
      if (block.size() > 0) {
        blocks.insert(changed.block, block.number(0), block);
      }
    }
  }

  Optional<T> find(int sought, ToIntFunction<? super T> place) {
    Cursor cursor = from(sought, place);
    return cursor.isAt(sought, place) ? Optional.of(cursor.peek()) : Optional.empty();
  }

  List<T> findAll(int sought, ToIntFunction<? super T> place) {
    List<T> found = new ArrayList<>();
    for (Cursor cursor = from(sought, place); cursor.isAt(sought, place); ) {
      found.add(cursor.next());
    }
    return found;
  }

  Stream<T> stream() {
    return rest(new Cursor(0, 0));
  }

  Stream<T> after(int sought, ToIntFunction<? super T> place) {
    return rest(from(sought, element -> place.applyAsInt(element) > 0 ? 1 : -1));
  }

  private Stream<T> rest(Cursor cursor) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED), false);
  }

  private ToIntFunction<T> placeOf(T element) {
    return other -> order.compare(other, element);
  }

  private Cursor from(int sought, ToIntFunction<? super T> place) {
    int begun =
        blocks.countBefore(
            sought, block -> block.size() == 0 ? -1 : place.applyAsInt(block.get(0)));
    int block = Math.max(begun - 1, 0);
    return new Cursor(block, blocks.get(block).countBefore(sought, place));
  }

  private final class Cursor implements Iterator<T> {

    private int block;
    private int index;

    Cursor(int block, int index) {
      this.block = block;
      this.index = index;
    }

    boolean isAt(int sought, ToIntFunction<? super T> place) {
      return hasNext()
          && blocks.get(block).number(index) == sought
          && place.applyAsInt(peek()) == 0;
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

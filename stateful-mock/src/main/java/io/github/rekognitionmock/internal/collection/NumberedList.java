package io.github.rekognitionmock.internal.collection;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/** A list with a number for each element, in no more memory than that takes. */
final class NumberedList<E> {

  private int[] numbers = {};
  private Object[] elements = {};

  int size() {
    return elements.length;
  }

  @SuppressWarnings("unchecked") // nothing else is ever inserted
  E get(int index) {
    return (E) elements[index];
  }

  int number(int index) {
    return numbers[index];
  }

  void insert(int index, int number, E element) {
    int later = size() - index;
    int[] newNumbers = Arrays.copyOf(numbers, size() + 1);
    Object[] newElements = Arrays.copyOf(elements, size() + 1);
    System.arraycopy(numbers, index, newNumbers, index + 1, later);
    System.arraycopy(elements, index, newElements, index + 1, later);
    newNumbers[index] = number;
    newElements[index] = element;
    numbers = newNumbers;
    elements = newElements;
  }

  void remove(int index) {
    int later = size() - index - 1;
    System.arraycopy(numbers, index + 1, numbers, index, later);
    System.arraycopy(elements, index + 1, elements, index, later);
    numbers = Arrays.copyOf(numbers, size() - 1);
    elements = Arrays.copyOf(elements, size() - 1);
  }

  /** Removes the elements from an index on, and returns them. */
  NumberedList<E> cut(int index) {
    NumberedList<E> rest = new NumberedList<>();
    rest.numbers = Arrays.copyOfRange(numbers, index, size());
    rest.elements = Arrays.copyOfRange(elements, index, size());
    numbers = Arrays.copyOf(numbers, index);
    elements = Arrays.copyOf(elements, index);
    return rest;
  }

  /** Counts the elements before a place, of elements in order. */
  int countBefore(int number, ToIntFunction<? super E> place) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int byNumber = Integer.compare(numbers[middle], number);
      if (byNumber < 0 || (byNumber == 0 && place.applyAsInt(get(middle)) < 0)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

package io.github.rekognitionmock.internal.collection;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * A hash table of faces, each with a key of its own. A face takes eight bytes, where an entry of a
 * hash map takes forty and a key to itself.
 */
final class FaceTable {

  private static final int SCRAMBLER = 0x9E3779B9;

  private final ToIntFunction<FaceEntry> hash;
  private FaceEntry[] slots = new FaceEntry[16];
  private int size;

  FaceTable(ToIntFunction<FaceEntry> hash) {
    this.hash = hash;
  }

  int size() {
    return size;
  }

  /** Finds the face with a key. */
  Optional<FaceEntry> find(int keysHash, Predicate<FaceEntry> hasKey) {
    return Optional.ofNullable(slots[slot(keysHash, hasKey)]);
  }

  /** Adds a face whose key no other face has. */
  void add(FaceEntry face) {
    size++;
    if (size > slots.length / 3 * 2) {
      FaceEntry[] former = slots;
      slots = new FaceEntry[2 * former.length];
      for (FaceEntry each : former) {
        if (each != null) {
          put(each);
        }
      }
    }
    put(face);
  }

  /** Removes a face, which has to be there. */
  void remove(FaceEntry face) {
    size--;
    int slot = slotOf(face);
    slots[slot] = null;
    // Those that follow may have been put there because their own slot was taken.
    for (slot = next(slot); slots[slot] != null; slot = next(slot)) {
      FaceEntry moved = slots[slot];
      slots[slot] = null;
      put(moved);
    }
  }

  private void put(FaceEntry face) {
    slots[slotOf(face)] = face;
  }

  private int slotOf(FaceEntry face) {
    return slot(hash.applyAsInt(face), other -> other == face);
  }

  /** Finds the slot of the face that is sought, else the one where it may be put. */
  private int slot(int keysHash, Predicate<FaceEntry> isSought) {
    int slot = (keysHash * SCRAMBLER) >>> Integer.numberOfLeadingZeros(slots.length - 1);
    while (slots[slot] != null && !isSought.test(slots[slot])) {
      slot = next(slot);
    }
    return slot;
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }
}

package io.github.rekognitionmock.internal.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedBlocksTest {

  private static final int STEPS = 20_000;

  private final SortedBlocks<Integer> blocks = new SortedBlocks<>(Comparator.naturalOrder());
  private final TreeSet<Integer> tree = new TreeSet<>();

  /** The more numbers there are to choose from, the more blocks there are at the end. */
  @ParameterizedTest
  @ValueSource(ints = {3, 130, 1_000, 100_000})
  void holdWhatATreeHolds(int numbers) {
    Random random = new Random(numbers);
    for (int step = 0; step < STEPS; step++) {
      int number = random.nextInt(numbers);
      if (random.nextInt(3) > 0) {
        if (tree.add(number)) {
          blocks.add(number);
        }
      } else if (tree.remove(number)) {
        blocks.remove(number);
      }
    }

    assertThat(blocks.stream()).containsExactlyElementsOf(tree);
    for (int place = -1; place <= numbers; place += 1 + numbers / 100) {
      int last = place;
      assertThat(blocks.after(number -> Integer.compare(number, last)))
          .containsExactlyElementsOf(tree.tailSet(place, false));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 129, 1_000})
  void areEmptyWhenAllIsGone(int numbers) {
    new Random(numbers).ints(numbers).distinct().forEach(tree::add);
    tree.forEach(blocks::add);

    tree.descendingSet().forEach(blocks::remove);

    assertThat(blocks.stream()).isEmpty();
    blocks.add(1);
    assertThat(blocks.stream()).containsExactly(1);
  }
}

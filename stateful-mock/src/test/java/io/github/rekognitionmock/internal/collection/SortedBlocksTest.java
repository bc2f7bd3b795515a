package io.github.rekognitionmock.internal.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedBlocksTest {

  private static final int STEPS = 20_000;

  /** How many elements have the same number: more than a block holds. */
  private static final int SHARING = 300;

  private final SortedBlocks<Integer> blocks =
      new SortedBlocks<>(SortedBlocksTest::numberOf, Comparator.naturalOrder());
  private final TreeSet<Integer> tree = new TreeSet<>();

  /** The more numbers there are to choose from, the more blocks there are at the end. */
  @ParameterizedTest
  @ValueSource(ints = {3, 130, 1_000, 100_000})
  void holdWhatATreeHolds(int numbers) {
    Random random = new Random(numbers);
    for (int step = 0; step < STEPS; step++) {
      int number = random.nextInt(numbers);
      if (random.nextInt(3) > 0) {
        assertThat(blocks.add(number)).isEqualTo(tree.add(number));
      } else if (tree.remove(number)) {
        blocks.remove(number);
      }
    }

    assertThat(blocks.stream()).containsExactlyElementsOf(tree);
    assertThat(blocks.size()).isEqualTo(tree.size());
    for (int place = -1; place <= numbers; place += 1 + numbers / 500) {
      assertPlace(place);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 129, 1_000})
  void areEmptyWhenAllIsGone(int numbers) {
    new Random(numbers).ints(numbers).distinct().forEach(tree::add);
    tree.forEach(blocks::add);

    tree.descendingSet().forEach(blocks::remove);

    assertThat(blocks.stream()).isEmpty();
    assertThat(blocks.size()).isZero();
    assertThat(blocks.add(1)).isTrue();
  }

  private static int numberOf(int element) {
    return element / SHARING;
  }

  private void assertPlace(int place) {
    assertThat(blocks.find(numberOf(place), number -> Integer.compare(number, place)).isPresent())
        .isEqualTo(tree.contains(place));
    assertThat(blocks.after(numberOf(place), number -> Integer.compare(number, place)))
        .containsExactlyElementsOf(tree.tailSet(place, false));
    assertThat(blocks.findAll(place, number -> 0))
        .containsExactlyElementsOf(tree.subSet(SHARING * place, SHARING * place + SHARING));
  }
}

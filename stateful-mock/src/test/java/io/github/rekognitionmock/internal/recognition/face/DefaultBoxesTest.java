package io.github.rekognitionmock.internal.recognition.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;

class DefaultBoxesTest {

  @Test
  void shareOneBoxForImagesOfOneFace() {
    assertThat(DefaultBoxes.of(0, 1)).isSameAs(DefaultBoxes.of(0, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 10, 100, 250})
  void lieWithinTheImage(int count) {
    assertThat(boxes(count))
        .allSatisfy(
            box -> {
              assertThat(box.left()).isNotNegative();
              assertThat(box.top()).isNotNegative();
              assertThat(box.left() + box.width()).isLessThanOrEqualTo(1);
              assertThat(box.top() + box.height()).isLessThanOrEqualTo(1);
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 10, 100, 250})
  void becomeSmallerInDeclaredOrder(int count) {
    assertThat(boxes(count))
        .extracting(box -> -box.width() * box.height())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 10, 100, 250})
  void doNotOverlap(int count) {
    List<BoundingBox> boxes = boxes(count);

    assertThat(boxes)
        .allSatisfy(
            box ->
                assertThat(boxes)
                    .filteredOn(other -> !other.equals(box))
                    .noneMatch(other -> overlap(box, other)));
  }

  private static List<BoundingBox> boxes(int count) {
    return IntStream.range(0, count).mapToObj(place -> DefaultBoxes.of(place, count)).toList();
  }

  private static boolean overlap(BoundingBox one, BoundingBox other) {
    return one.left() < other.left() + other.width()
        && other.left() < one.left() + one.width()
        && one.top() < other.top() + other.height()
        && other.top() < one.top() + one.height();
  }
}

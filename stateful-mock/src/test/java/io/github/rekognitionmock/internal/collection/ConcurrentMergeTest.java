package io.github.rekognitionmock.internal.collection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.collection.value.CollectionSnapshot;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcurrentMergeTest {

  private static final int ROUNDS = 200;

  private final CollectionRegistry registry =
      new CollectionRegistry(InstantSource.fixed(Instant.EPOCH), Settings::defaults);

  @Test
  void losesNoRequestThatComesMeanwhile() throws Exception {
    FaceCollection staff = registry.create("staff", Map.of());
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<?> requests =
          threads.submit(
              () -> {
                start.await();
                IntStream.range(0, ROUNDS).forEach(n -> Fixtures.stored(staff, "alice", n));
                return null;
              });
      Future<?> merges =
          threads.submit(
              () -> {
                start.await();
                IntStream.range(0, ROUNDS).forEach(n -> registry.merge(List.of(oneMore("bob", n))));
                return null;
              });
      requests.get();
      merges.get();
    } finally {
      threads.shutdownNow();
    }

    assertThat(registry.get("staff").faceCount()).isEqualTo(2 * ROUNDS);
  }

  @Test
  void addsToManyCollectionsAtOnce() {
    List<CollectionSnapshot> many =
        IntStream.range(0, 2_000)
            .mapToObj(n -> registry.create("collection-" + n, Map.of()).snapshot())
            .toList();

    registry.merge(many);

    assertThat(registry.all()).hasSize(2_000);
  }

  private static CollectionSnapshot oneMore(String person, int photo) {
    return new CollectionSnapshot(
        "staff", Instant.EPOCH, Map.of(), List.of(Fixtures.faceOf(person, photo)), List.of());
  }
}

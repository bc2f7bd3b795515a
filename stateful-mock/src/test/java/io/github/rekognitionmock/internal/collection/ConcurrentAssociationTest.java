package io.github.rekognitionmock.internal.collection;

import static io.github.rekognitionmock.internal.collection.Fixtures.SIMILARITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.collection.value.CollectionSnapshot;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.User;
import io.github.rekognitionmock.internal.recognition.FaceId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

class ConcurrentAssociationTest {

  private static final int THREADS = 8;
  private static final int STEPS = 2_000;
  private static final int USERS = 4;

  private final FaceCollection collection =
      new FaceCollection("staff", InstantSource.system(), Settings::defaults);
  private final List<FaceId> faces =
      IntStream.range(0, 20).mapToObj(i -> Fixtures.stored(collection, "alice", i)).toList();
  private final Map<FaceId, AtomicInteger> owners = new ConcurrentHashMap<>();

  @RepeatedTest(3)
  void noFaceEverHasTwoUsers() throws Exception {
    faces.forEach(face -> owners.put(face, new AtomicInteger()));
    IntStream.range(0, USERS).forEach(i -> collection.createUser("user-" + i));

    runConcurrently(this::associateAndDisassociateAtRandom);

    CollectionSnapshot end = collection.snapshot();
    for (Face face : end.faces()) {
      List<String> claims =
          end.users().stream()
              .filter(user -> user.faces().contains(face.id()))
              .map(User::id)
              .toList();
      assertThat(claims).isEqualTo(face.userId().stream().toList());
      assertThat(owners.get(face.id())).hasValue(claims.size());
    }
  }

  /** Counts a face up when a user is told that it got it, and down when told that it lost it. */
  private Void associateAndDisassociateAtRandom(int seed) {
    Random random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      String user = "user-" + random.nextInt(USERS);
      List<FaceId> some = List.of(pick(random), pick(random));
      if (random.nextBoolean()) {
        collection
            .associate(user, some, SIMILARITY, 75)
            .changed()
            .forEach(face -> owners.get(face).incrementAndGet());
      } else {
        collection
            .disassociate(user, some)
            .changed()
            .forEach(face -> owners.get(face).decrementAndGet());
      }
    }
    return null;
  }

  private FaceId pick(Random random) {
    return faces.get(random.nextInt(faces.size()));
  }

  private static void runConcurrently(Task task) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Void>> calls = new ArrayList<>();
      IntStream.range(0, THREADS).forEach(seed -> calls.add(() -> task.run(seed)));
      for (Future<Void> future : executor.invokeAll(calls)) {
        future.get();
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private interface Task {
    Void run(int seed);
  }
}

package io.github.rekognitionmock.benchmark;

import io.github.rekognitionmock.internal.protocol.WireRequest;
import io.github.rekognitionmock.internal.protocol.json.JsonCodec;
import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;

/**
 * Prints the heap that a collection takes, and what is left of it after many requests of all kinds.
 * Takes the number of faces and of requests.
 */
public final class Heap {

  private static final int COLLECTIONS_OF_GARBAGE = 3;

  private Heap() {}

  public static void main(String... arguments) {
    int faces = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
    measure(Population.Detail.PLAIN, faces);
    measure(Population.Detail.PERSONS, faces);
    Population population = measure(Population.Detail.PERSONS_AND_EXTERNAL_IDS, faces);
    send(population, faces, requests / 10);
    long before = used();
    send(population, faces, requests);
    System.out.printf(
        "After %,d requests more: %+,d KiB of %,d KiB%n",
        requests, (used() - before) / 1024, before / 1024);
  }

  private static Population measure(Population.Detail detail, int faces) {
    Population warmUp = new Population(Population.FACES_PER_USER, detail);
    long before = used();
    Population population = new Population(faces, detail);
    System.out.printf(
        "%,d faces, %s: %.0f bytes a face (%d and %d users)%n",
        faces,
        detail.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
        (double) (used() - before) / faces,
        warmUp.collection().userCount(),
        population.collection().userCount());
    return population;
  }

  private static void send(Population population, int faces, int requests) {
    JsonCodec codec = new JsonCodec();
    SplittableRandom random = new SplittableRandom(1);
    Call[] calls = Call.values();
    for (int sent = 0; sent < requests; ) {
      for (Step<?> step : calls[sent % calls.length].about(random.nextInt(faces))) {
        WireRequest request = step.onTheWire(codec);
        if (population.backend().endpoint().answer(request).status() != 200) {
          throw new IllegalStateException(step + " failed");
        }
        sent++;
      }
    }
  }

  private static long used() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS_OF_GARBAGE; i++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }
}

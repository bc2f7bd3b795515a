package io.github.rekognitionmock.benchmark;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.control.json.DocumentMapper;
import io.github.rekognitionmock.internal.control.state.StateDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** Measures what is left on the heap when the garbage is collected. */
final class Heap {

  private static final int COLLECTIONS_OF_GARBAGE = 3;

  private Heap() {}

  /** Returns the bytes that a face takes, with its share of its user. */
  static double bytesPerFace(Population.Detail detail, int faces) {
    Population first = new Population(Population.FACES_PER_USER, detail);
    long before = used();
    Population population = new Population(faces, detail);
    long taken = used() - before;
    if (first.collection().faceCount() + population.collection().faceCount() <= faces) {
      throw new IllegalStateException("There are faces missing");
    }
    return (double) taken / faces;
  }

  /** Returns by how many bytes the heap grows in many requests of all kinds. */
  static long growth(Population population, int faces, int requests) {
    send(population, faces, requests / 10);
    long before = used();
    send(population, faces, requests);
    return used() - before;
  }

  /** Returns the bytes of the document that holds the whole state. */
  static long export(Population population) throws IOException {
    Counter counter = new Counter();
    StateDocument state = population.backend().documents().export(AccountKey.defaults());
    DocumentMapper.write(state, counter);
    return counter.bytes;
  }

  private static void send(Population population, int faces, int requests) {
    SplittableRandom random = new SplittableRandom(1);
    Call[] calls = Call.values();
    for (int sent = 0; sent < requests; ) {
      for (RekognitionRequest call :
          calls[random.nextInt(calls.length)].about(random.nextInt(faces))) {
        if (population.backend().endpoint().answer(Wire.write(call)).status() != 200) {
          throw new IllegalStateException(call + " failed");
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

  private static final class Counter extends OutputStream {

    private long bytes;

    @Override
    public void write(int next) {
      bytes++;
    }

    @Override
    public void write(byte[] next, int offset, int length) {
      bytes += length;
    }
  }
}

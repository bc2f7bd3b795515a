package io.github.rekognitionmock.benchmark;

import io.github.rekognitionmock.internal.protocol.AwsJsonEndpoint;
import io.github.rekognitionmock.internal.protocol.WireRequest;
import io.github.rekognitionmock.internal.protocol.WireResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** Requests about faces all over a collection, so that it does not stay in the caches. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RequestBenchmark {

  private static final int PREPARED = 1 << 15;

  @Param({"1000", "100000", "1000000"})
  int faces;

  @Param Call call;

  private List<Consumer<Blackhole>> prepared;
  private int next;

  @Setup
  public void prepare() {
    Population population = new Population(faces, Population.Detail.PERSONS);
    SplittableRandom random = new SplittableRandom(1);
    this.prepared =
        Stream.generate(() -> call.about(random.nextInt(faces)))
            .limit(PREPARED)
            .map(calls -> sending(calls, population.backend().endpoint()))
            .toList();
  }

  @Benchmark
  public void perform(Blackhole hole, ProcessorTime time) {
    time.times++;
    prepared.get(next++ & (PREPARED - 1)).accept(hole);
  }

  private static Consumer<Blackhole> sending(
      List<RekognitionRequest> calls, AwsJsonEndpoint endpoint) {
    List<WireRequest> requests = calls.stream().map(Wire::write).toList();
    return hole -> {
      for (WireRequest request : requests) {
        WireResponse response = endpoint.answer(request);
        if (response.status() != 200) {
          throw new IllegalStateException(new String(response.body(), StandardCharsets.UTF_8));
        }
        hole.consume(response);
      }
    };
  }
}

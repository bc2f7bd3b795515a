package io.github.rekognitionmock.benchmark;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.protocol.AwsJsonEndpoint;
import io.github.rekognitionmock.internal.protocol.WireRequest;
import io.github.rekognitionmock.internal.protocol.WireResponse;
import io.github.rekognitionmock.internal.protocol.json.JsonCodec;
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

/** Requests about faces all over a collection, so that it does not stay in the caches. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RequestBenchmark {

  private static final int PREPARED = 1 << 15;

  /** Where a request comes in. */
  public enum Level {
    OPERATION,
    ENDPOINT
  }

  @Param({"1000", "100000", "1000000"})
  int faces;

  @Param Call call;
  @Param Level level;

  private List<Consumer<Blackhole>> prepared;
  private int next;

  @Setup
  public void prepare() {
    Population population = new Population(faces, Population.Detail.PERSONS);
    SplittableRandom random = new SplittableRandom(1);
    this.prepared =
        Stream.generate(() -> call.about(random.nextInt(faces)))
            .limit(PREPARED)
            .map(
                steps ->
                    level == Level.OPERATION
                        ? byOperations(steps, population.account())
                        : byEndpoint(steps, population.backend().endpoint()))
            .toList();
  }

  @Benchmark
  public void perform(Blackhole hole, ProcessorTime time) {
    time.times++;
    prepared.get(next++ & (PREPARED - 1)).accept(hole);
  }

  private static Consumer<Blackhole> byOperations(List<Step<?>> steps, RegionalAccount account) {
    return hole -> {
      for (Step<?> step : steps) {
        hole.consume(step.perform(account));
      }
    };
  }

  private static Consumer<Blackhole> byEndpoint(List<Step<?>> steps, AwsJsonEndpoint endpoint) {
    JsonCodec codec = new JsonCodec();
    List<WireRequest> requests = steps.stream().map(step -> step.onTheWire(codec)).toList();
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

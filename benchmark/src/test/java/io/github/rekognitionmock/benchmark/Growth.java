package io.github.rekognitionmock.benchmark;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks, and prints how the time of each call grows with the collection: the ratio to
 * the smallest collection of the same run, and how far the ratios of single measurements lie apart.
 *
 * <p>Takes JMH's own options, such as {@code -p faces=1000,100000 -p call=SEARCH_FACES}.
 */
public final class Growth {

  private static final int TIMES = 20_000;
  private static final double NANOS_PER_MICRO = 1000;

  private Growth() {}

  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    CommandLineOptions asked = new CommandLineOptions(arguments);
    OptionsBuilder usual = new OptionsBuilder();
    usual
        .parent(asked)
        .mode(Mode.SingleShotTime)
        // As many times on a busy machine as on an idle one, and compiled by then.
        .jvmArgsPrepend("-Xbatch")
        .forks(asked.getForkCount().orElse(3))
        .warmupIterations(asked.getWarmupIterations().orElse(5))
        .warmupBatchSize(TIMES)
        .measurementIterations(asked.getMeasurementIterations().orElse(5))
        .measurementBatchSize(TIMES);
    if (asked.getIncludes().isEmpty()) {
      usual.include(Growth.class.getPackageName());
    }
    print(new Runner(usual.build()).run());
  }

  private static void print(Collection<RunResult> results) {
    Map<String, TreeMap<Integer, double[]>> calls =
        results.stream()
            .collect(
                Collectors.groupingBy(
                    Growth::name,
                    TreeMap::new,
                    Collectors.toMap(Growth::faces, Growth::times, (a, b) -> b, TreeMap::new)));
    calls.forEach(
        (call, sizes) -> {
          double[] smallest = sizes.firstEntry().getValue();
          sizes.forEach((faces, times) -> print(call, faces, times, smallest));
        });
  }

  private static void print(String call, int faces, double[] times, double[] smallest) {
    System.out.printf(
        "| %s | %,d | %.2f | x%.2f | %.2f to %.2f |%n",
        call,
        faces,
        median(times),
        median(times) / median(smallest),
        Arrays.stream(times).min().orElseThrow() / median(smallest),
        Arrays.stream(times).max().orElseThrow() / median(smallest));
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String name(RunResult result) {
    BenchmarkParams parameters = result.getParams();
    String call = parameters.getParam("call");
    String method = parameters.getBenchmark();
    return call == null
        ? method.substring(method.lastIndexOf('.') + 1)
        : call + " | " + parameters.getParam("level");
  }

  private static int faces(RunResult result) {
    String faces = result.getParams().getParam("faces");
    return faces == null ? 0 : Integer.parseInt(faces);
  }

  private static double[] times(RunResult result) {
    return result.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .mapToDouble(
            iteration -> count(iteration, "nanos") / count(iteration, "times") / NANOS_PER_MICRO)
        .toArray();
  }

  private static double count(IterationResult iteration, String counter) {
    return iteration.getSecondaryResults().get(counter).getScore();
  }
}

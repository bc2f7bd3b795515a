package io.github.rekognitionmock.benchmark;

import java.util.Collection;
import java.util.List;
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
 * Measures how the time of each call grows with the collection. Takes JMH's own options, such as
 * {@code -p faces=1000,100000 -p call=SEARCH_FACES}.
 */
final class Growth {

  private static final int TIMES = 20_000;
  private static final double NANOS_PER_MICRO = 1000;

  private Growth() {}

  /** The microseconds that a call took, in order of how long it was, measured several times. */
  record Times(double[] micros) {

    double median() {
      return micros[micros.length / 2];
    }

    double least() {
      return micros[0];
    }

    double most() {
      return micros[micros.length - 1];
    }
  }

  /** Returns the times by the name of the call and the number of faces. */
  static Map<String, Map<Integer, Times>> measure(List<String> arguments)
      throws RunnerException, CommandLineOptionException {
    CommandLineOptions asked = new CommandLineOptions(arguments.toArray(String[]::new));
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
    return byCall(new Runner(usual.build()).run());
  }

  private static Map<String, Map<Integer, Times>> byCall(Collection<RunResult> results) {
    return results.stream()
        .collect(
            Collectors.groupingBy(
                Growth::name,
                TreeMap::new,
                Collectors.toMap(Growth::faces, Growth::times, (a, b) -> b, TreeMap::new)));
  }

  private static String name(RunResult result) {
    BenchmarkParams parameters = result.getParams();
    String call = parameters.getParam("call");
    String method = parameters.getBenchmark();
    return call == null ? method.substring(method.lastIndexOf('.') + 1) : call;
  }

  private static int faces(RunResult result) {
    String faces = result.getParams().getParam("faces");
    return faces == null ? 0 : Integer.parseInt(faces);
  }

  private static Times times(RunResult result) {
    return new Times(
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .mapToDouble(
                iteration ->
                    count(iteration, "nanos") / count(iteration, "times") / NANOS_PER_MICRO)
            .sorted()
            .toArray());
  }

  private static double count(IterationResult iteration, String counter) {
    return iteration.getSecondaryResults().get(counter).getScore();
  }
}

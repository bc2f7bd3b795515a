package io.github.rekognitionmock.benchmark;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Compares how long test classes take, the first of a JVM and those after it: with the mock, and
 * with WireMock's extension and a client of the test's own. Each run has a JVM of its own, and they
 * take turns.
 */
public final class Start {

  static final String WIREMOCK = "WireMock's extension, a client of the test's own";
  static final String MOCK = "the mock's extension";

  private static final int ROUNDS = 15;
  private static final double NANOS_PER_MILLI = 1e6;

  private Start() {}

  /**
   * How long classes took in one JVM.
   *
   * @param first milliseconds
   * @param further milliseconds, the median of those after the first
   */
  record Run(double first, double further) {}

  static Map<String, List<Run>> measure() throws IOException {
    Map<String, List<Run>> runs = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (String name : List.of(WIREMOCK, MOCK)) {
        runs.computeIfAbsent(name, first -> new ArrayList<>()).add(fork(name));
      }
    }
    return runs;
  }

  private static Run fork(String name) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                Start.class.getName(),
                name)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<Double> millis =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(Double::valueOf)
            .toList();
    return new Run(millis.get(0), Report.median(millis.subList(1, millis.size())));
  }

  /** Runs the classes of the name that is given, and prints how many milliseconds each took. */
  public static void main(String... arguments) {
    List<Class<?>> classes =
        arguments[0].equals(MOCK) ? StartClasses.OF_MOCK : StartClasses.OF_WIREMOCK;
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(classes.stream().map(type -> selectClass(type)).toList())
            .build();
    Launcher launcher = LauncherFactory.create();
    launcher.execute(request, new Stopwatch());
  }

  private static final class Stopwatch implements TestExecutionListener {

    private long start;

    @Override
    public void executionStarted(TestIdentifier identifier) {
      if (isClass(identifier)) {
        start = System.nanoTime();
      }
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
      // Whoever reads the output finds no number there.
      result.getThrowable().ifPresent(System.out::println);
      if (isClass(identifier)) {
        System.out.println((System.nanoTime() - start) / NANOS_PER_MILLI);
      }
    }

    private static boolean isClass(TestIdentifier identifier) {
      return identifier.getSource().filter(ClassSource.class::isInstance).isPresent();
    }
  }
}

package io.github.rekognitionmock.junit.jupiter;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/**
 * What became of fixture classes. They tell what they saw by report entries.
 *
 * @param results the engine's account of the run
 */
record JupiterRun(EngineExecutionResults results) {

  static JupiterRun of(Class<?>... fixtures) {
    return new JupiterRun(kit(fixtures).execute());
  }

  static JupiterRun inParallel(Class<?>... fixtures) {
    return new JupiterRun(
        kit(fixtures)
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
            .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
            .configurationParameter(
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "16")
            .execute());
  }

  private static EngineTestKit.Builder kit(Class<?>... fixtures) {
    EngineTestKit.Builder kit = EngineTestKit.engine("junit-jupiter");
    Arrays.stream(fixtures).forEach(fixture -> kit.selectors(selectClass(fixture)));
    return kit;
  }

  JupiterRun passed(long tests) {
    failures()
        .forEach(
            failure -> {
              throw new AssertionError("A fixture failed.", failure);
            });
    results.testEvents().assertStatistics(statistics -> statistics.succeeded(tests).failed(0));
    return this;
  }

  /** Returns what was reported under a key, in the order of the run. */
  List<String> reported(String key) {
    return results
        .allEvents()
        .reportingEntryPublished()
        .map(event -> event.getRequiredPayload(ReportEntry.class))
        .flatMap(entry -> entry.getKeyValuePairs().entrySet().stream())
        .filter(entry -> entry.getKey().equals(key))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Returns why tests and classes failed. */
  List<Throwable> failures() {
    return results.allEvents().failed().map(JupiterRun::failure).toList();
  }

  private static Throwable failure(Event event) {
    return event.getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow();
  }
}

package io.github.rekognitionmock.internal.cli;

import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells whether a server is up. */
@Command(
    name = "health",
    description = "Tells by its exit code whether a server is up: 0 if so, 1 if not.",
    footer = {"", "Example:", "  health --port 8080 && echo ready"},
    exitCodeOnExecutionException = HealthCommand.DOWN,
    mixinStandardHelpOptions = true,
    versionProvider = RekognitionMockMain.Versions.class)
final class HealthCommand implements Runnable {

  /** What the health checks of containers know. They keep 2 for themselves. */
  static final int DOWN = 1;

  private final PrintStream out;

  @Mixin private RunningServer server;

  HealthCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public void run() {
    out.println("UP " + server.endpoint());
  }
}

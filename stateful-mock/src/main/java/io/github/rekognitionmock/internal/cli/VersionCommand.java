package io.github.rekognitionmock.internal.cli;

import com.github.tomakehurst.wiremock.core.Version;
import java.io.PrintStream;
import java.util.Optional;

/** Names the version. */
final class VersionCommand implements Command {

  @Override
  public void run(PrintStream out) {
    out.println("rekognition-mock " + own() + " (WireMock " + Version.getCurrentVersion() + ")");
  }

  private static String own() {
    return Optional.ofNullable(VersionCommand.class.getPackage().getImplementationVersion())
        .orElse("(not from a jar)");
  }
}

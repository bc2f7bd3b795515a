package io.github.rekognitionmock.internal.cli;

import io.github.rekognitionmock.internal.account.AccountKey;
import java.io.PrintStream;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

/** The environment that leads the AWS CLI and the SDKs to a server, for a shell to evaluate. */
record Exports(URI endpoint, AccountKey key) {

  /** Who evaluates it. */
  enum Shell {
    SH("export ", "%s=%s", " "),
    FISH("set -gx ", "%s '%s'", "; set -gx "),
    POWERSHELL("$env:", "%s = '%s'", "; $env:");

    private final String command;
    private final String assignment;
    private final String next;

    Shell(String command, String assignment, String next) {
      this.command = command;
      this.assignment = assignment;
      this.next = next;
    }

    private String line(Map<String, String> variables) {
      return variables.entrySet().stream()
          .map(variable -> assignment.formatted(variable.getKey(), variable.getValue()))
          .sorted()
          .collect(Collectors.joining(next, command, ""));
    }
  }

  void print(Shell shell, PrintStream out) {
    out.println(shell.line(Map.of("AWS_ENDPOINT_URL_REKOGNITION", endpoint.toString())));
    out.println(
        shell.line(
            Map.of(
                "AWS_ACCESS_KEY_ID", key.account(),
                "AWS_SECRET_ACCESS_KEY", "test",
                "AWS_REGION", key.region(),
                "AWS_DEFAULT_REGION", key.region())));
    out.flush();
  }
}

package io.github.rekognitionmock.internal.cli;

import io.github.rekognitionmock.internal.account.AccountKey;
import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the environment that leads clients to a running server. */
@Command(
    name = "env",
    description = "Prints what leads the AWS CLI and the SDKs to a running server.",
    footer = {
      "",
      "Examples:",
      "  eval \"$(java -jar rekognition-mock-standalone.jar env)\"",
      "  java -jar rekognition-mock-standalone.jar env --shell fish | source",
      "  java -jar rekognition-mock-standalone.jar env --shell powershell | Out-String | iex"
    },
    exitCodeOnExecutionException = RekognitionMockMain.CANNOT,
    mixinStandardHelpOptions = true,
    versionProvider = RekognitionMockMain.Versions.class)
final class EnvCommand implements Runnable {

  private final PrintStream out;

  @Mixin private RunningServer server;

  @Option(
      names = "--shell",
      paramLabel = "SHELL",
      description =
          "who is to read it: sh (bash, zsh and the like), fish or powershell (default: sh)")
  private Exports.Shell shell = Exports.Shell.SH;

  @Option(
      names = "--account",
      paramLabel = "ID",
      description = "the account, twelve digits (default: 123456789012)")
  private String account = AccountKey.DEFAULT_ACCOUNT;

  @Option(names = "--region", paramLabel = "R", description = "the region (default: us-east-1)")
  private String region = AccountKey.DEFAULT_REGION;

  EnvCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public void run() {
    new Exports(server.endpoint(), new AccountKey(account, region)).print(shell, out);
  }
}

package io.github.rekognitionmock.internal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.core.Version;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: {@code java -jar rekognition-mock-standalone.jar}. */
@Command(name = "java -jar rekognition-mock-standalone.jar")
public final class RekognitionMockMain {

  private static final int DONE = 0;
  static final int CANNOT = 2;

  private RekognitionMockMain() {}

  /** Runs the program. A server that was started goes on until the process is ended. */
  public static void main(String[] arguments) {
    PrintStream out = System.out;
    // A shell is to evaluate what the program prints, and WireMock writes to System.out, too.
    System.setOut(System.err);
    int status = run(arguments, System.getenv(), out, System.err);
    if (status != DONE) {
      System.exit(status);
    }
  }

  static int run(
      String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    int status =
        new CommandLine(new RekognitionMockMain())
            .addSubcommand(new ServeCommand(environment, out))
            .addSubcommand(new ImageCommand(out))
            .addSubcommand(new EnvCommand(out))
            .addSubcommand(new HealthCommand(out))
            .setDefaultValueProvider(new Environment(environment))
            .setExpandAtFiles(false)
            .setUsageHelpWidth(100)
            .setOut(new PrintWriter(out, true, UTF_8))
            .setParameterExceptionHandler((problem, all) -> explain(problem, err))
            .setExecutionExceptionHandler(
                (problem, command, all) -> {
                  explain(problem, err);
                  return command.getCommandSpec().exitCodeOnExecutionException();
                })
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(withCommand(arguments));
    out.flush();
    return status;
  }

  private static String[] withCommand(String... arguments) {
    boolean isNamed = arguments.length > 0 && !arguments[0].startsWith("-");
    return isNamed
        ? arguments
        : Stream.concat(Stream.of(ServeCommand.NAME), Stream.of(arguments)).toArray(String[]::new);
  }

  private static int explain(Exception problem, PrintStream err) throws Exception {
    if (!(problem instanceof CommandLine.ParameterException
        || problem instanceof IllegalArgumentException
        || problem instanceof UncheckedIOException)) {
      throw problem;
    }
    String sentence =
        problem instanceof UnmatchedArgumentException unmatched
            ? unknown(unmatched.getUnmatched(), unmatched.getCommandLine().getParent() == null)
            : problem.getMessage().strip().replaceAll("\\s+", " ");
    err.println("rekognition-mock: " + sentence);
    return CANNOT;
  }

  private static String unknown(List<String> arguments, boolean isCommand) {
    return "There is no %s '%s'. See --help for what there is."
        .formatted(isCommand ? "command" : "option", arguments.get(0));
  }

  /** Names the version. */
  static final class Versions implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String own = RekognitionMockMain.class.getPackage().getImplementationVersion();
      return new String[] {
        "rekognition-mock %s (WireMock %s)"
            .formatted(
                Optional.ofNullable(own).orElse("(not from a jar)"), Version.getCurrentVersion())
      };
    }
  }
}

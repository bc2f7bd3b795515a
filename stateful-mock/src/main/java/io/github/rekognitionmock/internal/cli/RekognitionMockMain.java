package io.github.rekognitionmock.internal.cli;

import java.io.PrintStream;

/** The program: {@code java -jar rekognition-mock-standalone.jar}. */
public final class RekognitionMockMain {

  private static final int DONE = 0;
  private static final int CANNOT = 2;

  private RekognitionMockMain() {}

  /** Runs the program. A server that was started goes on until the process is ended. */
  public static void main(String[] arguments) {
    PrintStream out = System.out;
    // A shell is to evaluate what the program prints, and WireMock writes to System.out, too.
    System.setOut(System.err);
    int status = run(arguments, out, System.err);
    if (status != DONE) {
      System.exit(status);
    }
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    try {
      Command.of(arguments).run(out);
      out.flush();
      return DONE;
    } catch (CommandException problem) {
      err.println("rekognition-mock: " + problem.getMessage());
      return CANNOT;
    }
  }
}

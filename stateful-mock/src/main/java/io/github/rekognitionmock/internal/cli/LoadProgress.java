package io.github.rekognitionmock.internal.cli;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** Shows how many faces were loaded, if that takes longer than a moment. */
final class LoadProgress implements Runnable {

  private static final int FACES_BETWEEN_LOOKS = 1000;
  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final PrintStream terminal;
  private final InstantSource clock;
  private final Instant start;
  private Instant next;
  private long faces;

  LoadProgress(PrintStream terminal, InstantSource clock) {
    this.terminal = terminal;
    this.clock = clock;
    this.start = clock.instant();
    this.next = start.plus(MOMENT);
  }

  /** Tells whether somebody looks. Since Java 22 there is a console also where nobody does. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean hasWatchers() {
    Console console = System.console();
    try {
      return console != null
          && (Runtime.version().feature() < 22
              || (boolean) Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }

  /** Counts a face. */
  @Override
  public void run() {
    faces++;
    if (faces % FACES_BETWEEN_LOOKS == 0 && !clock.instant().isBefore(next)) {
      next = clock.instant().plus(MOMENT);
      show();
    }
  }

  /** Leaves the number of all faces, if any was shown. */
  void end() {
    if (next.isAfter(start.plus(MOMENT))) {
      show();
      terminal.println();
    }
  }

  private void show() {
    long rate = faces * 1000 / Duration.between(start, clock.instant()).toMillis();
    terminal.printf(Locale.ROOT, "\r%,d faces loaded, %,d a second", faces, rate);
    terminal.flush();
  }
}

package io.github.rekognitionmock.internal.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** What the user asked for. */
interface Command {

  void run(PrintStream out);

  static Command of(String... arguments) {
    List<String> words = Arrays.asList(arguments);
    if (words.contains("--help") || words.contains("-h")) {
      return new HelpCommand();
    }
    if (words.contains("--version")) {
      return new VersionCommand();
    }
    if (words.isEmpty() || words.get(0).startsWith("-")) {
      return ServeCommand.of(words);
    }
    if (words.get(0).equals(ImageCommand.NAME)) {
      return ImageCommand.of(words.subList(1, words.size()));
    }
    throw new CommandException(
        "There is no command '" + words.get(0) + "'. See --help for what there is.");
  }
}

package io.github.rekognitionmock.internal.cli;

import io.github.rekognitionmock.internal.server.MockCommandLineOptions;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in a sentence why WireMock does not take its flags or does not start with them. */
record StartProblem(Exception thrown, List<String> arguments) {

  private static final Pattern OPTION = Pattern.compile("^--[\\w-]+", Pattern.MULTILINE);
  private static final Pattern PORT =
      Pattern.compile("^(--(?:https-)?port)[=\n](.*)$", Pattern.MULTILINE);
  private static final int NAME = 1;
  private static final int VALUE = 2;
  private static final int LAST_PORT = 65_535;

  CommandException asException() {
    String sentence = unknownOption().or(this::wrongPort).orElseGet(this::failure);
    return new CommandException(sentence + " See --help for the options.", thrown);
  }

  private Optional<String> unknownOption() {
    List<String> known =
        OPTION
            .matcher(MockCommandLineOptions.wireMockHelp())
            .results()
            .map(MatchResult::group)
            .toList();
    return arguments.stream()
        .filter(argument -> argument.matches("--?[a-zA-Z].*"))
        .map(argument -> argument.split("=", 2)[0])
        .filter(name -> known.stream().noneMatch(option -> option.startsWith(name)))
        .findFirst()
        .map(name -> "There is no option '" + name + "'.");
  }

  private Optional<String> wrongPort() {
    String flags = String.join("\n", arguments);
    return PORT.matcher(flags)
        .results()
        .filter(flag -> !isPort(flag.group(VALUE)))
        .findFirst()
        .map(
            flag ->
                "'%s' is no port: give %s a number from 0 to %s."
                    .formatted(flag.group(VALUE), flag.group(NAME), LAST_PORT));
  }

  private static boolean isPort(String value) {
    return value.matches("\\d{1,5}") && Integer.parseInt(value) <= LAST_PORT;
  }

  private String failure() {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String words =
        Pattern.compile("(?<=[a-z])(?=[A-Z])")
            .splitAsStream(root.getClass().getSimpleName().replaceFirst("Exception$", ""))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    String reason = text(root).map(text -> text + " (" + words + ")").orElse(words);
    return "Cannot start with '%s': %s.".formatted(String.join(" ", arguments), reason);
  }

  private static Optional<String> text(Throwable problem) {
    try {
      return Optional.ofNullable(problem.getMessage())
          .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    } catch (MissingResourceException noText) {
      return Optional.empty();
    }
  }
}

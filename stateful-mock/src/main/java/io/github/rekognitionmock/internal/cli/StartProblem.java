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

  IllegalArgumentException asException() {
    String sentence = unknownOption().orElseGet(this::failure);
    return new IllegalArgumentException(sentence + " See --help for the options.", thrown);
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

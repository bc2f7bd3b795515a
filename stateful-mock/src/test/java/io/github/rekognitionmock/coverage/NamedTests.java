package io.github.rekognitionmock.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tests that documents name, as in {@code AWSTest} or {@code AWSTest.answers}. */
final class NamedTests {

  private static final Pattern NAME = Pattern.compile("`([A-Z]\\w*Test)(?:\\.(\\w+))?`");

  private final Map<String, List<Path>> sources;

  NamedTests(Path testSources) throws IOException {
    try (Stream<Path> files = Files.walk(testSources)) {
      sources =
          files
              .filter(file -> file.toString().endsWith("Test.java"))
              .collect(
                  Collectors.groupingBy(
                      file -> file.getFileName().toString().replace(".java", "")));
    }
  }

  static boolean areIn(String text) {
    return NAME.matcher(text).find();
  }

  List<String> missing(String document) {
    return NAME.matcher(document)
        .results()
        .filter(test -> !exists(test))
        .map(MatchResult::group)
        .toList();
  }

  private boolean exists(MatchResult test) {
    String method = test.group(2) == null ? "" : "  void " + test.group(2) + "(";
    return sources.getOrDefault(test.group(1), List.of()).stream()
        .anyMatch(source -> read(source).contains(method));
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

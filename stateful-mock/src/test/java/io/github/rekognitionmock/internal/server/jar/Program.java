package io.github.rekognitionmock.internal.server.jar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java program in a process of its own, which ends with the test at the latest. */
final class Program implements AutoCloseable {

  static final Path JAR = Path.of("target", "rekognition-mock-standalone.jar").toAbsolutePath();

  private static final long TIME_LIMIT_SECONDS = 60;

  private final Process process;
  private final Path err;

  private Program(Process process, Path err) {
    this.process = process;
    this.err = err;
  }

  /** Runs the jar in a directory, which also gets its standard error. */
  static Program jar(Path directory, String... arguments) throws IOException {
    return jar(directory, Map.of(), arguments);
  }

  static Program jar(Path directory, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return java(directory, environment, command);
  }

  static Program java(Path directory, List<String> arguments) throws IOException {
    return java(directory, Map.of(), arguments);
  }

  static Program java(Path directory, Map<String, String> environment, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    Path err = Files.createTempFile("rekognition-mock", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectError(err.toFile());
    builder.environment().putAll(environment);
    return new Program(builder.start(), err);
  }

  /** Reads what the program prints up to the line that matches. */
  List<String> linesUpTo(Pattern last) throws IOException {
    List<String> lines = new ArrayList<>();
    BufferedReader out = process.inputReader(UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      lines.add(line);
      if (last.matcher(line).find()) {
        return lines;
      }
    }
    throw new AssertionError("It ended with %s, %s".formatted(lines, errors()));
  }

  URI endpoint() throws IOException {
    Pattern export = Pattern.compile("^export AWS_ENDPOINT_URL_REKOGNITION=(.*)$");
    List<String> lines = linesUpTo(export);
    Matcher matcher = export.matcher(lines.get(lines.size() - 1));
    assertThat(matcher.find()).isTrue();
    return URI.create(matcher.group(1));
  }

  byte[] output() throws IOException {
    return process.getInputStream().readAllBytes();
  }

  String errors() throws IOException {
    return Files.readString(err);
  }

  int exitCode() throws InterruptedException {
    assertThat(process.waitFor(TIME_LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  boolean endsWhenTerminatedWithin(long seconds) throws InterruptedException {
    process.destroy();
    return process.waitFor(seconds, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    Files.delete(err);
  }

  static String classPath(Path... jars) {
    return String.join(File.pathSeparator, List.of(jars).stream().map(Path::toString).toList());
  }
}

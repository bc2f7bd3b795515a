package io.github.rekognitionmock.benchmark;

import io.github.rekognitionmock.benchmark.Growth.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Measures and writes what comes out into {@code docs/performance.md}: between the comments that
 * name a part. Takes the directory of the documents, the parts ({@code start}, {@code throughput},
 * {@code growth}, {@code heap}, {@code size}) and, after them, JMH's own options.
 */
public final class Report {

  private static final List<String> PARTS =
      List.of("start", "throughput", "growth", "heap", "size");
  private static final int MILLION = 1_000_000;
  private static final int MANY = 20 * MILLION;
  private static final double MEBIBYTE = 1 << 20;
  private static final double NANOS_PER_SECOND = 1e9;

  private final Path directory;

  private Report(Path directory) {
    this.directory = directory;
  }

  public static void main(String... arguments) throws Exception {
    Report report = new Report(Path.of(arguments[0]));
    List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
    List<String> parts = rest.stream().takeWhile(argument -> !argument.startsWith("-")).toList();
    List<String> options = rest.subList(parts.size(), rest.size());
    for (String part : parts.isEmpty() ? PARTS : parts) {
      report.write(
          part,
          switch (part) {
            case "start" -> start();
            case "throughput" -> report.throughput();
            case "growth" -> report.growth(options);
            case "heap" -> heap();
            case "size" -> size();
            default -> throw new IllegalArgumentException("There is no part " + part);
          });
    }
  }

  private static String start() throws IOException {
    Map<String, List<Start.Run>> runs = Start.measure();
    StringBuilder table =
        new StringBuilder(
            row("", "first class, ms", "to WireMock", "further classes, ms", "to WireMock"));
    table.append(row("---", "---:", "---:", "---:", "---:"));
    List<Double> first = runs.get(Start.WIREMOCK).stream().map(Start.Run::first).toList();
    List<Double> further = runs.get(Start.WIREMOCK).stream().map(Start.Run::further).toList();
    runs.forEach(
        (name, measured) -> {
          List<Double> ownFirst = measured.stream().map(Start.Run::first).toList();
          List<Double> ownFurther = measured.stream().map(Start.Run::further).toList();
          table.append(
              row(
                  name,
                  "%.0f".formatted(median(ownFirst)),
                  spread(ratios(ownFirst, first)),
                  "%.0f".formatted(median(ownFurther)),
                  spread(ratios(ownFurther, further))));
        });
    return table.toString();
  }

  private String throughput() throws Exception {
    Map<String, List<Double>> rates = Throughput.measure();
    new Charts(directory).throughput(rates);
    StringBuilder table = new StringBuilder(row("", "requests a second", "to the tuned stub"));
    table.append(row("---", "---:", "---:"));
    rates.forEach(
        (server, measured) ->
            table.append(
                row(
                    server,
                    "%,.0f".formatted(median(measured)),
                    spread(ratios(measured, rates.get(Throughput.TUNED))))));
    return table
        + "\nTo the stub with WireMock's default settings the mock is at "
        + spread(ratios(rates.get(Throughput.MOCK), rates.get(Throughput.DEFAULT)))
        + ".\n";
  }

  private String growth(List<String> options) throws Exception {
    Map<String, Map<Integer, Times>> calls = Growth.measure(options);
    new Charts(directory).growth(calls);
    StringBuilder table = new StringBuilder(row("call", "faces", "µs", "to the smallest"));
    table.append(row("---", "---:", "---:", "---:"));
    calls.forEach(
        (call, sizes) -> {
          double smallest = sizes.values().iterator().next().median();
          sizes.forEach(
              (faces, times) ->
                  table.append(
                      row(
                          spoken(call),
                          "%,d".formatted(faces),
                          "%.1f".formatted(times.median()),
                          "%.2f (%.2f to %.2f)"
                              .formatted(
                                  times.median() / smallest,
                                  times.least() / smallest,
                                  times.most() / smallest))));
        });
    return table.toString();
  }

  private static String heap() {
    StringBuilder table = new StringBuilder(row("faces", "bytes a face"));
    table.append(row("---", "---:"));
    for (Population.Detail detail : Population.Detail.values()) {
      double bytes = Heap.bytesPerFace(detail, MILLION);
      table.append(row(detail.description(), "%.0f".formatted(bytes)));
    }
    Population population = new Population(MILLION, Population.Detail.PERSONS);
    return table
        + "\nAfter a million requests of all kinds to a million faces the heap is %+.1f MiB larger.\n"
            .formatted(Heap.growth(population, MILLION, MILLION) / MEBIBYTE);
  }

  private static String size() throws IOException {
    long start = System.nanoTime();
    Population population = new Population(MANY, Population.Detail.PERSONS);
    long built = System.nanoTime();
    long growth = Heap.growth(population, MANY, MILLION);
    long used = System.nanoTime();
    long bytes = Heap.export(population);
    long exported = System.nanoTime();
    return "%,d faces of %,d users, built in %.0f s, within a heap of %,.0f MiB: "
            .formatted(
                MANY,
                population.collection().userCount(),
                (built - start) / NANOS_PER_SECOND,
                Runtime.getRuntime().maxMemory() / MEBIBYTE)
        + "a million requests of all kinds take %.0f s and leave %+.1f MiB, "
            .formatted((used - built) / NANOS_PER_SECOND, growth / MEBIBYTE)
        + "the export of %,.0f MiB takes %.0f s.\n"
            .formatted(bytes / MEBIBYTE, (exported - used) / NANOS_PER_SECOND);
  }

  private void write(String part, String content) throws IOException {
    Path page = directory.resolve("performance.md");
    String begin = "<!-- " + part + " -->\n";
    String end = "<!-- end of " + part + " -->";
    String text = Files.readString(page);
    int first = text.indexOf(begin) + begin.length();
    String dated =
        "\n%s\nMeasured on %s with Java %s on %s processors.\n\n"
            .formatted(
                content,
                LocalDate.now(ZoneOffset.UTC),
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors());
    Files.writeString(
        page, text.substring(0, first) + dated + text.substring(text.indexOf(end, first)));
    System.out.println(dated);
  }

  private static String row(String... cells) {
    return Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static List<Double> ratios(List<Double> some, List<Double> others) {
    return java.util.stream.IntStream.range(0, some.size())
        .mapToObj(round -> some.get(round) / others.get(round))
        .toList();
  }

  private static String spread(List<Double> ratios) {
    return "%.2f (%.2f to %.2f)"
        .formatted(
            median(ratios),
            ratios.stream().min(Double::compare).orElseThrow(),
            ratios.stream().max(Double::compare).orElseThrow());
  }

  static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** Writes the name of a call as people do. */
  static String spoken(String call) {
    return call.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

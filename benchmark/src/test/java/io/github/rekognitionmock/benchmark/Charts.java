package io.github.rekognitionmock.benchmark;

import io.github.rekognitionmock.benchmark.Growth.Times;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;

/** Draws what was measured, on a background of its own, so that it is read in light and dark. */
final class Charts {

  private final Path directory;

  Charts(Path directory) {
    this.directory = directory;
  }

  void throughput(Map<String, List<Double>> rates) throws IOException {
    CategoryChart chart = chart("Requests a second", 700);
    int rounds = rates.values().iterator().next().size();
    List<String> names =
        java.util.stream.IntStream.rangeClosed(1, rounds)
            .mapToObj(round -> "round " + round)
            .toList();
    rates.forEach((server, measured) -> chart.addSeries(server, names, measured));
    save(chart, "throughput");
  }

  void growth(Map<String, Map<Integer, Times>> calls) throws IOException {
    CategoryChart chart = chart("Microseconds a call, by the number of faces", 1000);
    chart.getStyler().setXAxisLabelRotation(30);
    List<String> names =
        calls.keySet().stream().filter(call -> calls.get(call).size() > 1).toList();
    TreeSet<Integer> sizes = new TreeSet<>();
    names.forEach(call -> sizes.addAll(calls.get(call).keySet()));
    for (int faces : sizes) {
      chart.addSeries(
          "%,d faces".formatted(faces),
          names.stream().map(call -> call.toLowerCase(Locale.ROOT).replace('_', ' ')).toList(),
          names.stream().map(call -> calls.get(call).get(faces).median()).toList());
    }
    save(chart, "growth");
  }

  private static CategoryChart chart(String title, int width) {
    CategoryChart chart = new CategoryChartBuilder().title(title).width(width).height(450).build();
    chart
        .getStyler()
        .setLegendPosition(org.knowm.xchart.style.Styler.LegendPosition.OutsideS)
        .setChartBackgroundColor(Color.WHITE)
        .setPlotBorderVisible(false);
    return chart;
  }

  private void save(CategoryChart chart, String name) throws IOException {
    VectorGraphicsEncoder.saveVectorGraphic(
        chart, directory.resolve(name).toString(), VectorGraphicsFormat.SVG);
  }
}

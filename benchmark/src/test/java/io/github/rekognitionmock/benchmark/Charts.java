package io.github.rekognitionmock.benchmark;

import io.github.rekognitionmock.benchmark.Growth.Times;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws what was measured, on a background of its own, so that it is read in light and dark. */
final class Charts {

  private static final int WIDTH = 800;
  private static final Color[] COLOURS = {
    new Color(0x9ecae1), new Color(0x4292c6), new Color(0x08519c)
  };

  private final Path directory;

  Charts(Path directory) {
    this.directory = directory;
  }

  void throughput(Map<String, List<Double>> rates) throws IOException {
    DefaultCategoryDataset bars = new DefaultCategoryDataset();
    rates.forEach((server, measured) -> bars.addValue(Report.median(measured), "", server));
    JFreeChart chart = chart("Requests a second", bars, false);
    save(chart, 220, "throughput");
  }

  void growth(Map<String, Map<Integer, Times>> calls) throws IOException {
    DefaultCategoryDataset bars = new DefaultCategoryDataset();
    calls.forEach(
        (call, sizes) ->
            sizes.forEach(
                (faces, times) ->
                    bars.addValue(
                        times.median(), "%,d faces".formatted(faces), Report.spoken(call))));
    JFreeChart chart = chart("Microseconds a call", bars, true);
    save(chart, 700, "growth");
  }

  private static JFreeChart chart(String title, DefaultCategoryDataset bars, boolean legend) {
    JFreeChart chart =
        ChartFactory.createBarChart(
            title, null, null, bars, PlotOrientation.HORIZONTAL, legend, false, false);
    CategoryPlot plot = chart.getCategoryPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    plot.setOutlineVisible(false);
    plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.5f);
    BarRenderer renderer = (BarRenderer) plot.getRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setItemMargin(0);
    renderer.setMaximumBarWidth(0.1);
    for (int series = 0; series < bars.getRowCount(); series++) {
      renderer.setSeriesPaint(series, COLOURS[(series + 1) % COLOURS.length]);
    }
    return chart;
  }

  private void save(JFreeChart chart, int height, String name) throws IOException {
    SVGGraphics2D drawing =
        new SVGGraphics2D(
            GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null));
    drawing.setSVGCanvasSize(new Dimension(WIDTH, height));
    chart.draw(drawing, new Rectangle(WIDTH, height));
    drawing.stream(directory.resolve(name + ".svg").toString());
  }
}

package io.github.rekognitionmock.internal.cli;

import io.github.rekognitionmock.Images;
import java.io.PrintStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an image that says itself whom it shows. */
@Command(
    name = "image",
    description = "Writes an image that tells the mock whom it shows.",
    footer = {"", "Example:", "  image alice bob > team.png"},
    exitCodeOnExecutionException = RekognitionMockMain.CANNOT,
    mixinStandardHelpOptions = true,
    versionProvider = RekognitionMockMain.Versions.class)
final class ImageCommand implements Runnable {

  private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

  private final PrintStream out;

  @Option(
      names = "--variant",
      paramLabel = "N",
      defaultValue = "0",
      description = "which of the pictures of the same persons (default: 0)")
  private int variant;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "640x480",
      description = "the size of the picture in pixels (default: 640x480)")
  private String size;

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "png",
      description = "png or jpeg (default: png)")
  private String format;

  @Parameters(paramLabel = "person", description = "whom the image shows; nobody if left out")
  private List<String> persons = List.of();

  ImageCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public void run() {
    try {
      Images.Variant kind = formatted(sized(Images.variant(variant)));
      out.writeBytes(kind.showing(persons.toArray(String[]::new)));
    } catch (IllegalArgumentException refusal) {
      throw new IllegalArgumentException("Cannot make the image: " + refusal.getMessage(), refusal);
    }
  }

  private Images.Variant sized(Images.Variant kind) {
    Matcher sides = SIZE.matcher(size);
    if (!sides.matches()) {
      throw new IllegalArgumentException(
          "The size '" + size + "' is not width and height: give --size both, as in 640x480.");
    }
    return kind.size(Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)));
  }

  private Images.Variant formatted(Images.Variant kind) {
    return switch (format) {
      case "png" -> kind;
      case "jpeg", "jpg" -> kind.jpeg();
      default ->
          throw new IllegalArgumentException(
              "The format '" + format + "' is neither png nor jpeg.");
    };
  }
}

package io.github.rekognitionmock.internal.cli;

import io.github.rekognitionmock.Images;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an image that says itself whom it shows. */
@Command(
    name = "image",
    description = "Writes an image that tells the mock whom it shows.",
    footer = {"", "Example:", "  image alice bob > team.png"},
    mixinStandardHelpOptions = true,
    versionProvider = RekognitionMockMain.Versions.class)
final class ImageCommand implements Runnable {

  private final PrintStream out;

  @Option(
      names = "--variant",
      paramLabel = "N",
      defaultValue = "0",
      description = "which of the pictures of the same persons (default: 0)")
  private int variant;

  @Parameters(paramLabel = "person", description = "whom the image shows; nobody if left out")
  private List<String> persons = List.of();

  ImageCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public void run() {
    out.writeBytes(Images.variant(variant).showing(persons.toArray(String[]::new)));
  }
}

package io.github.rekognitionmock.internal.cli;

import io.github.rekognitionmock.Images;
import java.io.PrintStream;
import java.util.List;

/** Writes an image that says itself whom it shows. */
record ImageCommand(int variant, List<String> persons) implements Command {

  static final String NAME = "image";

  static ImageCommand of(List<String> arguments) {
    OwnFlag variant = OwnFlag.takeFrom(arguments, "variant");
    return new ImageCommand(variant.value().map(ImageCommand::number).orElse(0), variant.rest());
  }

  @Override
  public void run(PrintStream out) {
    try {
      out.writeBytes(Images.variant(variant).showing(persons.toArray(String[]::new)));
    } catch (IllegalArgumentException refusal) {
      throw new CommandException("Cannot make the image: " + refusal.getMessage(), refusal);
    }
  }

  private static int number(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException wrong) {
      throw new CommandException(
          "The variant '" + value + "' is not a number: give --variant one, as in 2.", wrong);
    }
  }
}

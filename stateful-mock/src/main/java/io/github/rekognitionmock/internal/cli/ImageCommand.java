package io.github.rekognitionmock.internal.cli;

import io.github.rekognitionmock.Images;
import java.io.PrintStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes an image that says itself whom it shows. */
record ImageCommand(Images.Variant kind, List<String> persons) implements Command {

  static final String NAME = "image";

  private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

  static ImageCommand of(List<String> arguments) {
    OwnFlag variant = OwnFlag.takeFrom(arguments, "variant");
    OwnFlag size = OwnFlag.takeFrom(variant.rest(), "size");
    OwnFlag format = OwnFlag.takeFrom(size.rest(), "format");
    Images.Variant kind = Images.variant(variant.value().map(ImageCommand::number).orElse(0));
    Images.Variant sized = size.value().map(value -> sized(kind, value)).orElse(kind);
    return new ImageCommand(
        format.value().map(value -> formatted(sized, value)).orElse(sized), format.rest());
  }

  @Override
  public void run(PrintStream out) {
    try {
      out.writeBytes(kind.showing(persons.toArray(String[]::new)));
    } catch (IllegalArgumentException refusal) {
      throw refused(refusal);
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

  private static Images.Variant sized(Images.Variant kind, String value) {
    Matcher sides = SIZE.matcher(value);
    if (!sides.matches()) {
      throw new CommandException(
          "The size '" + value + "' is not width and height: give --size both, as in 640x480.");
    }
    try {
      return kind.size(Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)));
    } catch (IllegalArgumentException refusal) {
      throw refused(refusal);
    }
  }

  private static Images.Variant formatted(Images.Variant kind, String value) {
    return switch (value) {
      case "png" -> kind;
      case "jpeg", "jpg" -> kind.jpeg();
      default -> throw new CommandException("The format '" + value + "' is neither png nor jpeg.");
    };
  }

  private static CommandException refused(IllegalArgumentException refusal) {
    return new CommandException("Cannot make the image: " + refusal.getMessage(), refusal);
  }
}

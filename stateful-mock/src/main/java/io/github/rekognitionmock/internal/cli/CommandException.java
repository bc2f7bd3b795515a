package io.github.rekognitionmock.internal.cli;

/**
 * What the user asked for cannot be done. The message is one line that says why and how to mend it.
 */
final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CommandException(String message) {
    super(onOneLine(message));
  }

  CommandException(String message, Throwable cause) {
    super(onOneLine(message), cause);
  }

  private static String onOneLine(String message) {
    return message.strip().replaceAll("\\s+", " ");
  }
}

package io.github.rekognitionmock.internal.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file by which a server tells others its port. */
record PortFile(Path path) {

  /** Takes back the port of an earlier run, which must mislead nobody who waits for the file. */
  void clear() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException failure) {
      throw cannot("write", failure);
    }
  }

  /** Writes the port. The file is at no time there in part. */
  void write(int port) {
    try {
      Path complete = path.resolveSibling(path.getFileName() + ".new");
      Files.move(Files.writeString(complete, port + "\n"), path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      throw cannot("write", failure);
    }
  }

  int read() {
    try {
      return new Port().convert(Files.readString(path).strip());
    } catch (IOException failure) {
      throw cannot("read", failure);
    }
  }

  private UncheckedIOException cannot(String what, IOException failure) {
    return new UncheckedIOException(
        "Cannot %s the port file '%s': %s.".formatted(what, path, failure), failure);
  }
}

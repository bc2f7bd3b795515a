package io.github.rekognitionmock.internal.server;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.control.json.JsonSource;
import io.github.rekognitionmock.internal.control.state.StateDocument;
import io.github.rekognitionmock.internal.control.state.StateDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A file with state that the mock begins with. */
public record SeedFile(Path path, JsonSource text) {

  /** Files up to this size are kept, so that a reset does not depend on them any more. */
  private static final long KEPT_BYTES = 16 << 20;

  /** Returns files, and in place of each directory the JSON files in it in order of their names. */
  public static List<SeedFile> all(Collection<Path> paths) {
    return paths.stream().flatMap(path -> below(path).stream()).map(SeedFile::of).toList();
  }

  private static List<Path> below(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> entries = Files.list(path)) {
      List<Path> files =
          entries.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      if (files.isEmpty()) {
        throw new IOException("there is no .json file in the directory");
      }
      return files;
    } catch (IOException failure) {
      throw unreadable(path, failure);
    }
  }

  private static SeedFile of(Path path) {
    try {
      return new SeedFile(
          path,
          Files.size(path) <= KEPT_BYTES
              ? JsonSource.of(Files.readAllBytes(path))
              : () -> Files.newInputStream(path));
    } catch (IOException failure) {
      throw unreadable(path, failure);
    }
  }

  /**
   * Loads the file.
   *
   * @param progress run for each face that was read
   */
  public void load(StateDocuments documents, Runnable progress) {
    try {
      documents.merge(AccountKey.defaults(), StateDocument.parse(text), progress);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          "The seed file '%s' is wrong: %s".formatted(path, wrong.getMessage()), wrong);
    }
  }

  private static UncheckedIOException unreadable(Path path, IOException failure) {
    String reason =
        failure instanceof NoSuchFileException ? "there is no such file" : failure.toString();
    return new UncheckedIOException(
        "Cannot read the seed file '%s': %s. Give a JSON file that you may read."
            .formatted(path, reason),
        failure);
  }
}

package io.github.rekognitionmock.internal.server;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.control.state.StateDocument;
import io.github.rekognitionmock.internal.control.state.StateDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file with state that the mock begins with. */
public record SeedFile(Path path) {

  public void load(StateDocuments documents) {
    load(documents, () -> {});
  }

  /**
   * Loads the file.
   *
   * @param progress run for each face that was read
   */
  public void load(StateDocuments documents, Runnable progress) {
    try {
      documents.merge(AccountKey.defaults(), StateDocument.parse(this::open), progress);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          "The seed file '%s' is wrong: %s".formatted(path, wrong.getMessage()), wrong);
    }
  }

  private InputStream open() {
    try {
      if (Files.isDirectory(path)) {
        throw new IOException("it is a directory");
      }
      return Files.newInputStream(path);
    } catch (IOException failure) {
      String reason =
          failure instanceof NoSuchFileException ? "there is no such file" : failure.toString();
      throw new UncheckedIOException(
          "Cannot read the seed file '%s': %s. Give a JSON file that you may read."
              .formatted(path, reason),
          failure);
    }
  }
}

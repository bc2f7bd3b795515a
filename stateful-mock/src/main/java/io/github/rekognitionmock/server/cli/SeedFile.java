package io.github.rekognitionmock.server.cli;

import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.control.document.Reach;
import io.github.rekognitionmock.control.document.StateDocuments;
import io.github.rekognitionmock.control.json.DocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file with the state that the mock begins with. */
record SeedFile(Path path) {

  void load(StateDocuments documents) {
    try {
      documents.replace(AccountKey.defaults(), read(), Reach.ALL_ACCOUNTS);
    } catch (DocumentException wrong) {
      throw new CommandException(
          "The seed file '%s' is wrong: %s".formatted(path, wrong.getMessage()), wrong);
    }
  }

  private byte[] read() {
    try {
      return Files.readAllBytes(path);
    } catch (IOException failure) {
      String reason =
          failure instanceof NoSuchFileException ? "there is no such file" : failure.toString();
      throw new CommandException(
          "Cannot read the seed file '%s': %s. Give --seed a JSON file that you may read."
              .formatted(path, reason),
          failure);
    }
  }
}

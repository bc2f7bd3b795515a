package io.github.rekognitionmock.server.cli;

import io.github.rekognitionmock.control.ControlApi;
import io.github.rekognitionmock.control.ControlRequest;
import io.github.rekognitionmock.control.ControlResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** A file with the state that the mock begins with. */
record SeedFile(Path path) {

  private static final int FIRST_ERROR = 400;

  void load(ControlApi control) {
    ControlResponse response =
        control.handle(new ControlRequest("PUT", "/state", Map.of(), read()));
    if (response.status() >= FIRST_ERROR) {
      throw new CommandException(
          "The seed file '%s' is not a state that the mock can take: %s"
              .formatted(path, new String(response.body(), StandardCharsets.UTF_8)));
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

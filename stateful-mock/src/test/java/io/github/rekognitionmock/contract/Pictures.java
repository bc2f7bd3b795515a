package io.github.rekognitionmock.contract;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.rekognitionmock.Images;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Pictures of persons: the mock is told whom they show, the real service has to see it. */
final class Pictures {

  private static final Path PHOTOS =
      Path.of(Optional.ofNullable(System.getenv("REKOGNITION_CONTRACT_PHOTOS")).orElse("photos"));

  private Pictures() {}

  /** Returns a picture; the real service gets the same photo of a person every time. */
  static byte[] of(Transport transport, String person, int number) {
    return transport == Transport.REAL_SERVICE
        ? photo(PHOTOS.resolve(person + ".jpg"))
        : Images.variant(number).showing(person);
  }

  private static byte[] photo(Path file) {
    assumeThat(file).as("a photo for the real service").isReadable();
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

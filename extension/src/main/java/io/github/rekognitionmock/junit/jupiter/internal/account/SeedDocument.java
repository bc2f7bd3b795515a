package io.github.rekognitionmock.junit.jupiter.internal.account;

import io.github.rekognitionmock.RekognitionMock;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** A document that is named in a test. */
public record SeedDocument(String name) implements SeedStep {

  private static final String CLASSPATH = "classpath:";
  private static final String FILE = "file:";

  @Override
  public void apply(RekognitionMock rekognition, Class<?> testClass) {
    try {
      rekognition.importState(read(testClass));
    } catch (NoSuchFileException | FileNotFoundException missing) {
      throw failure("there is no such document: check the name, and that it is there.", testClass);
    } catch (IOException unreadable) {
      throw failure("it cannot be read (%s).".formatted(unreadable), testClass);
    } catch (IllegalArgumentException wrong) {
      throw failure(wrong.getMessage(), testClass);
    }
  }

  private String read(Class<?> testClass) throws IOException {
    if (name.startsWith(FILE)) {
      return Files.readString(Path.of(name.substring(FILE.length())));
    }
    if (!name.startsWith(CLASSPATH)) {
      throw new IllegalArgumentException("begin the name with classpath: or file:.");
    }
    String resource = name.substring(CLASSPATH.length());
    String absolute = resource.startsWith("/") ? resource : "/" + resource;
    try (InputStream document = testClass.getResourceAsStream(absolute)) {
      if (document == null) {
        throw new FileNotFoundException(absolute);
      }
      return new String(document.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Without a cause, as the problem says all that there is to know. */
  private ExtensionConfigurationException failure(String problem, Class<?> testClass) {
    return new ExtensionConfigurationException(
        "Seed '%s' of %s: %s".formatted(name, testClass.getSimpleName(), problem));
  }
}

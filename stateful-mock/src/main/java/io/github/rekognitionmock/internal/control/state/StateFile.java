package io.github.rekognitionmock.internal.control.state;

import io.github.rekognitionmock.internal.control.json.DocumentMapper;
import io.github.rekognitionmock.internal.control.json.ProblemException;
import io.github.rekognitionmock.internal.control.json.Route;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** The file that all state is kept in, if there is one. Thread-safe. */
public final class StateFile {

  private final StateDocuments documents;
  private volatile @Nullable Path file;

  public StateFile(StateDocuments documents) {
    this.documents = documents;
  }

  public void choose(Path chosen) {
    file = chosen;
  }

  /** Writes the file, which is at no time there in part. */
  @Route(
      call = "POST /state/save",
      summary = "Writes all state to the file that the server was started with",
      conflicts = true)
  public synchronized void save() {
    Path target = file;
    if (target == null) {
      throw new ProblemException(
          409, "The server was started without a file for its state: start it with --state FILE");
    }
    Path complete = target.resolveSibling(target.getFileName() + ".new");
    try {
      try (FileOutputStream json = new FileOutputStream(complete.toFile())) {
        DocumentMapper.write(documents.exportAll(), json);
        json.getFD().sync();
      }
      Files.move(complete, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      throw new ProblemException(
          409, "Cannot write the state to '%s': %s".formatted(target, failure));
    }
  }
}

package io.github.rekognitionmock.internal.wiremock.journal;

import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.common.SingleRootFileSource;
import com.github.tomakehurst.wiremock.common.TextFile;
import java.io.File;
import java.util.List;

/**
 * A directory that counts as empty while it does not exist. WireMock takes that for a failure,
 * because its own program creates the directory.
 */
final class OptionalDirectory extends SingleRootFileSource {

  private OptionalDirectory(File directory) {
    super(directory);
  }

  static FileSource of(FileSource source) {
    return source instanceof SingleRootFileSource
        ? new OptionalDirectory(new File(source.getPath()))
        : source;
  }

  @Override
  public FileSource child(String subDirectoryName) {
    return new OptionalDirectory(new File(rootDirectory, subDirectoryName));
  }

  @Override
  public List<TextFile> listFilesRecursively() {
    return exists() ? super.listFilesRecursively() : List.of();
  }

  @Override
  public void deleteFile(String name) {
    if (exists()) {
      super.deleteFile(name);
    }
  }
}

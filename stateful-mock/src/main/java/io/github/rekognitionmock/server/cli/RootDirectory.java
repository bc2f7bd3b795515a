package io.github.rekognitionmock.server.cli;

import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.core.WireMockApp;
import io.github.rekognitionmock.wiremock.settings.MockCommandLineOptions;

/** The directory with WireMock's mappings and files. */
final class RootDirectory {

  private RootDirectory() {}

  /** WireMock always creates them, also in a current directory that is none of its business. */
  static void prepare(MockCommandLineOptions options) {
    if (options.has("root-dir")) {
      FileSource root = options.filesRoot();
      root.createIfNecessary();
      root.child(WireMockApp.FILES_ROOT).createIfNecessary();
      root.child(WireMockApp.MAPPINGS_ROOT).createIfNecessary();
    }
  }
}

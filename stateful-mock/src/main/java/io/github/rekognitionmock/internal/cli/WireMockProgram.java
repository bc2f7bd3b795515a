package io.github.rekognitionmock.internal.cli;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.core.WireMockApp;
import io.github.rekognitionmock.internal.server.MockCommandLineOptions;

/** The flags that WireMock leaves to its own program, rather than to its server. */
final class WireMockProgram {

  private static final int BEHIND_OTHER_STUBS = 10;

  private final MockCommandLineOptions options;
  private final FileSource files;
  private final FileSource mappings;

  WireMockProgram(MockCommandLineOptions options) {
    this.options = options;
    this.files = options.filesRoot().child(WireMockApp.FILES_ROOT);
    this.mappings = options.filesRoot().child(WireMockApp.MAPPINGS_ROOT);
  }

  void createDirectories() {
    if (options.has("root-dir") || options.recordMappingsEnabled()) {
      files.createIfNecessary();
      mappings.createIfNecessary();
    }
  }

  void recordAndProxy(WireMockServer server) {
    if (options.recordMappingsEnabled()) {
      server.enableRecordMappings(mappings, files);
    }
    if (options.specifiesProxyUrl()) {
      server.stubFor(
          WireMock.any(WireMock.anyUrl())
              .atPriority(BEHIND_OTHER_STUBS)
              .willReturn(WireMock.aResponse().proxiedFrom(options.proxyUrl())));
    }
  }
}

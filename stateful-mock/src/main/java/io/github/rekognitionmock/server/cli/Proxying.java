package io.github.rekognitionmock.server.cli;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.core.WireMockApp;
import com.github.tomakehurst.wiremock.standalone.CommandLineOptions;

/** The two of WireMock's flags that its own program acts on, rather than its server. */
final class Proxying {

  private static final int BEHIND_OTHER_STUBS = 10;

  private Proxying() {}

  static void apply(CommandLineOptions options, WireMockServer server) {
    if (options.recordMappingsEnabled()) {
      FileSource mappings = options.filesRoot().child(WireMockApp.MAPPINGS_ROOT);
      FileSource files = options.filesRoot().child(WireMockApp.FILES_ROOT);
      mappings.createIfNecessary();
      files.createIfNecessary();
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

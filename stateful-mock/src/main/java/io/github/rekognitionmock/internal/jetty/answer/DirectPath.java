package io.github.rekognitionmock.internal.jetty.answer;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.global.GlobalSettings;
import com.github.tomakehurst.wiremock.security.NoAuthenticator;
import io.github.rekognitionmock.internal.jetty.access.Paths;
import io.github.rekognitionmock.internal.wiremock.MockExtensions;
import wiremock.org.eclipse.jetty.server.Request;

/**
 * Knows which requests the mock may answer without WireMock: those that WireMock would lead to the
 * mock anyway, and do nothing else with.
 */
public final class DirectPath {

  private final Options options;
  private final MockExtensions mock;
  private final boolean isOpen;

  public DirectPath(Options options, MockExtensions mock, JournalWriter journal) {
    this.options = options;
    this.mock = mock;
    this.isOpen =
        options.getStubRequestLoggingDisabled()
            && options.getGzipDisabled()
            && options.getChunkedEncodingPolicy() == Options.ChunkedEncodingPolicy.NEVER
            && journal.canWrite()
            && !options.getStubCorsEnabled()
            && !options.browserProxySettings().enabled();
  }

  boolean leadsToMock(Request request) {
    return isOpen
        && "POST".equals(request.getMethod())
        && Paths.isMock(request.getPathInContext())
        && request.getQueryString() == null
        && mock.isAlone()
        && !isDelayed();
  }

  /** Whether a call of the control API is for nobody but the mock to check. */
  boolean leadsToControl(String path) {
    return Paths.isControl(path)
        && options.getAdminAuthenticator() instanceof NoAuthenticator
        && !options.getHttpsRequiredForAdminApi()
        && mock.isAlone();
  }

  private boolean isDelayed() {
    GlobalSettings settings = options.getStores().getSettingsStore().get();
    return settings.getFixedDelay() != null || settings.getDelayDistribution() != null;
  }
}

package io.github.rekognitionmock.wiremock;

import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.extension.WireMockServices;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.wiremock.MockExtensions;
import java.util.List;

/**
 * Adds the mock to a WireMock server. WireMock finds it by itself where extension scanning is on,
 * as in its standalone server; elsewhere it is declared:
 *
 * <pre>{@code
 * new WireMockServer(options().extensions(new RekognitionMockExtensionFactory()));
 * }</pre>
 *
 * <p>Doing both adds the mock once. It answers what no stub of the user's claims, and is emptied
 * whenever WireMock's stubs are reset. Thread-safe.
 */
public final class RekognitionMockExtensionFactory implements ExtensionFactory {

  /** Creates a factory that gives every server a mock of its own. */
  public RekognitionMockExtensionFactory() {}

  @Override
  public List<Extension> create(WireMockServices services) {
    return new MockExtensions(RekognitionBackend::create).create(services);
  }
}

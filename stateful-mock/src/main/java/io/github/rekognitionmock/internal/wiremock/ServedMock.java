package io.github.rekognitionmock.internal.wiremock;

import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.util.Set;

/** A mock with what makes WireMock serve it, and the hosts it may be reached by. */
public record ServedMock(
    RekognitionBackend backend, MockExtensions extensions, Set<String> allowedHosts) {

  public static ServedMock of(RekognitionBackend backend, Set<String> allowedHosts) {
    return new ServedMock(backend, new MockExtensions(() -> backend), allowedHosts);
  }
}

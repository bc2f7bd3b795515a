package io.github.rekognitionmock.wiremock.settings;

/** What the ways to configure the server have in common. */
final class MockSettings {

  static final String LOOPBACK = "127.0.0.1";

  private MockSettings() {}
}

package io.github.rekognitionmock.internal.server;

/** What the ways to configure the server have in common. */
final class ServerDefaults {

  static final String LOOPBACK = "127.0.0.1";

  private ServerDefaults() {}
}

package io.github.rekognitionmock.internal.server;

import com.github.tomakehurst.wiremock.common.NetworkAddressRules;

/** What the ways to configure the server have in common. */
final class ServerDefaults {

  static final String LOOPBACK = "127.0.0.1";

  /** Enough, because they write answers only when a delay is over, and never wait. */
  static final int DELAY_THREADS = 4;

  /** Where stubs may pass requests on to, unless the user allows more. */
  static final NetworkAddressRules LOOPBACK_TARGETS = new LoopbackTargets();

  private ServerDefaults() {}
}

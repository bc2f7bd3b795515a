package io.github.rekognitionmock.junit.jupiter;

/** How the clients' requests get to the mock. */
public enum Transport {
  /** Over sockets, to a server: as with the real service, and reachable for other clients. */
  HTTP,
  /**
   * Without a server and without sockets. The clients marshal, sign and retry as ever; what is left
   * out is the network between. There is no server and no endpoint to inject, and nothing of
   * WireMock.
   */
  IN_PROCESS
}

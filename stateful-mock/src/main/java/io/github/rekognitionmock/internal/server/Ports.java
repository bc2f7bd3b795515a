package io.github.rekognitionmock.internal.server;

/** The numbers that can be ports. */
public final class Ports {

  private static final int HIGHEST = 65535;

  private Ports() {}

  public static int check(int port) {
    if (port < 0 || port > HIGHEST) {
      throw new IllegalArgumentException(
          "There is no port " + port + ": give 1 to " + HIGHEST + ", or 0 for a free one");
    }
    return port;
  }
}

package io.github.rekognitionmock.internal.jetty.access;

/** Whose the paths of the server are. */
public final class Paths {

  private static final String ADMIN = "/__admin";
  private static final String CONTROL = ADMIN + "/rekognition";

  private Paths() {}

  public static boolean isMock(String path) {
    return path.equals("/");
  }

  public static boolean isAdmin(String path) {
    return path.equals(ADMIN) || path.startsWith(ADMIN + "/");
  }

  public static boolean isControl(String path) {
    return path.equals(CONTROL) || path.startsWith(CONTROL + "/");
  }
}

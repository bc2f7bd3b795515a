package io.github.rekognitionmock.operation;

import java.util.Optional;

/** How many items a listing or a search answers with. */
public final class PageSize {

  private PageSize() {}

  /**
   * Decides the size of a page.
   *
   * @param asked what the request asks for; null or 0 for the default
   * @param usual the default
   * @return the size, at least 1
   */
  public static int of(Integer asked, int usual) {
    return Optional.ofNullable(asked).filter(size -> size > 0).orElse(usual);
  }
}

package io.github.rekognitionmock.internal.operation;

import java.util.Optional;

/** How many items a listing or a search answers with. */
public final class PageSize {

  private PageSize() {}

  public static int of(Integer asked, int usual) {
    return Optional.ofNullable(asked).filter(size -> size > 0).orElse(usual);
  }
}

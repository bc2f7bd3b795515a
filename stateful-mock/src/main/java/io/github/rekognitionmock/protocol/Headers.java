package io.github.rekognitionmock.protocol;

import java.util.Optional;

/** The headers of a request, wherever the transport keeps them. */
@FunctionalInterface
public interface Headers {

  /**
   * Finds a header.
   *
   * @param name the header's name, in whichever case
   * @return its value, empty if there is no such header; the first of several
   */
  Optional<String> find(String name);
}

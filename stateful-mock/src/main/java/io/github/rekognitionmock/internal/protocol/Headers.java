package io.github.rekognitionmock.internal.protocol;

import java.util.Optional;

/** The headers of a request, wherever the transport keeps them. */
@FunctionalInterface
public interface Headers {

  Optional<String> find(String name);
}

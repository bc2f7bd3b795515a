package io.github.rekognitionmock.internal.protocol;

import java.util.Optional;

/** A request as it came over the wire, whatever carried it. */
public record WireRequest(Headers headers, byte[] body) {

  Optional<String> target() {
    return headers.find("X-Amz-Target");
  }

  Optional<String> contentType() {
    return headers.find("Content-Type");
  }

  Optional<String> authorization() {
    return headers.find("Authorization");
  }

  Optional<String> date() {
    return headers.find("X-Amz-Date");
  }

  Optional<String> sdkRequest() {
    return headers.find("amz-sdk-request");
  }

  Optional<String> invocationId() {
    return headers.find("amz-sdk-invocation-id");
  }
}

package io.github.rekognitionmock.protocol;

import java.util.Optional;

/**
 * A request as it came over the wire, whatever carried it.
 *
 * @param headers the headers
 * @param body the body, not copied; empty if there is none
 */
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

  /** Returns when the client signed the request. */
  Optional<String> date() {
    return headers.find("X-Amz-Date");
  }

  /** Returns which attempt of how many it is, as the SDKs say it. */
  Optional<String> sdkRequest() {
    return headers.find("amz-sdk-request");
  }

  /** Returns what all attempts of one call of an SDK have in common. */
  Optional<String> invocationId() {
    return headers.find("amz-sdk-invocation-id");
  }
}

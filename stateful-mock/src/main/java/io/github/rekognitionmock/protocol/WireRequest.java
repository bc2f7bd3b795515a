package io.github.rekognitionmock.protocol;

import java.util.Optional;

/**
 * A request as it came over the wire, whatever carried it.
 *
 * @param target the {@code X-Amz-Target} header
 * @param contentType the {@code Content-Type} header
 * @param authorization the {@code Authorization} header
 * @param body the body, not copied; empty if there is none
 */
public record WireRequest(
    Optional<String> target,
    Optional<String> contentType,
    Optional<String> authorization,
    byte[] body) {}

package io.github.rekognitionmock.protocol;

import io.github.rekognitionmock.fault.Fault;
import java.util.Map;

/**
 * A response as it goes over the wire, whatever carries it.
 *
 * @param status the HTTP status
 * @param headers the headers, in order; the transport adds {@code Content-Length}
 * @param body the body, not copied; empty if there is none
 * @param fault how the response is held back or its connection broken
 */
public record WireResponse(int status, Map<String, String> headers, byte[] body, Fault fault) {}

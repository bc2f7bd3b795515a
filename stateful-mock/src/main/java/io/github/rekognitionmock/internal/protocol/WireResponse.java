package io.github.rekognitionmock.internal.protocol;

import io.github.rekognitionmock.internal.fault.FaultAction;
import java.util.Map;

/** A response as it goes over the wire, whatever carries it. */
public record WireResponse(
    int status, Map<String, String> headers, byte[] body, FaultAction action) {}

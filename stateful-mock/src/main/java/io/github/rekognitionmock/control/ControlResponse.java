package io.github.rekognitionmock.control;

/**
 * The answer to a call of the control API, whatever carries it.
 *
 * @param status the HTTP status
 * @param body JSON in UTF-8, not copied; empty if there is nothing to say
 */
public record ControlResponse(int status, byte[] body) {}

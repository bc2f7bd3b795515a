package io.github.rekognitionmock.fault;

import java.util.Optional;

/**
 * Which requests meet a fault.
 *
 * @param operation the operation's name; empty for every operation
 * @param fault what happens to them
 * @param times how many requests meet it before the rule is spent
 */
public record FaultRule(Optional<String> operation, Fault fault, int times) {}

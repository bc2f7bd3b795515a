package io.github.rekognitionmock.control.fault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.exchange.ErrorFormat;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.Words;
import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fault.FaultEffect;
import io.github.rekognitionmock.fault.FaultRule;
import io.github.rekognitionmock.fault.Latency;
import io.github.rekognitionmock.fault.Phase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a fault does: it answers an error, breaks the connection ({@code "connection": "reset"}) or
 * delays the answer; {@code "phase": "after"} lets the operation happen first.
 */
final class EffectFormat {

  private static final String CONNECTION = "connection";
  private static final String PHASE = "phase";
  static final List<String> MEMBERS =
      Stream.concat(
              ErrorFormat.MEMBERS.stream(),
              Stream.of(LatencyFormat.DELAY_MILLIS, LatencyFormat.DISTRIBUTION, CONNECTION, PHASE))
          .toList();

  private EffectFormat() {}

  static void read(JsonObject members, FaultRule.Builder rule) {
    Optional<AwsError> error = ErrorFormat.read(members);
    Optional<Latency> latency = LatencyFormat.read(members);
    Optional<ConnectionFault> connection =
        members.optional(CONNECTION).map(value -> Words.read(value, ConnectionFault.values()));
    if (error.isEmpty() && latency.isEmpty() && connection.isEmpty()) {
      throw members.value().refused("does nothing", "add an error, a connection or delayMillis");
    }
    if (error.isPresent() && connection.filter(EffectFormat::carriesNothing).isPresent()) {
      throw members
          .value()
          .refused("has both an error and a connection", "a broken connection carries no error");
    }
    Optional<Phase> phase = members.optional(PHASE).map(value -> Words.read(value, Phase.values()));
    if (new FaultEffect(error, latency, connection, phase).lacksBody()) {
      throw members
          .value()
          .refused(
              "cuts a body before there is one",
              "leave out the phase, or add an error, whose body is cut");
    }
    error.ifPresent(rule::error);
    latency.ifPresent(rule::latency);
    connection.ifPresent(rule::connection);
    phase.ifPresent(rule::phase);
  }

  static void write(FaultEffect effect, ObjectNode members) {
    effect.error().ifPresent(error -> ErrorFormat.write(error, members));
    effect.latency().ifPresent(latency -> LatencyFormat.write(latency, members));
    effect.connection().ifPresent(connection -> members.put(CONNECTION, Words.of(connection)));
    members.put(PHASE, Words.of(effect.phase()));
  }

  private static boolean carriesNothing(ConnectionFault fault) {
    return fault != ConnectionFault.CUT_BODY;
  }
}

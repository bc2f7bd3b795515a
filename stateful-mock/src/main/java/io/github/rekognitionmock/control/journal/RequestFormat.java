package io.github.rekognitionmock.control.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.control.json.Json;
import io.github.rekognitionmock.control.json.Words;
import io.github.rekognitionmock.journal.Attempt;
import io.github.rekognitionmock.journal.ReceivedRequest;
import io.github.rekognitionmock.protocol.json.JsonCodec;
import software.amazon.awssdk.core.SdkPojo;

/** Received requests: what was asked, what was answered, and why. */
public final class RequestFormat {

  private final JsonCodec codec = new JsonCodec();

  /** Creates the format, which learns the types that it meets. */
  public RequestFormat() {}

  /**
   * Writes a request.
   *
   * @param account whose state it was about
   * @param received the request
   * @return its JSON
   */
  public ObjectNode write(AccountKey account, ReceivedRequest<?> received) {
    ObjectNode members =
        JsonNodeFactory.instance
            .objectNode()
            .put("operation", received.operation())
            .put("account", account.account())
            .put("region", account.region())
            .put("time", received.time().toString());
    write(received.attempt(), members);
    members.set("request", message(received.request()));
    received.response().ifPresent(response -> members.set("response", message(response)));
    received
        .error()
        .ifPresent(
            error -> {
              ObjectNode answer = members.putObject("error");
              answer.put("type", error.type()).put("status", error.status());
              error.message().ifPresent(text -> answer.put("message", text));
            });
    received.connection().ifPresent(fault -> members.put("connection", Words.of(fault)));
    ArrayNode explanations = members.putArray("explanations");
    received.explanations().forEach(explanations::add);
    return members;
  }

  private static void write(Attempt attempt, ObjectNode members) {
    members.put("requestId", attempt.requestId()).put("attempt", attempt.number());
    attempt.max().ifPresent(max -> members.put("maxAttempts", max));
    attempt.invocationId().ifPresent(id -> members.put("invocationId", id));
  }

  /** Writes a message as it goes over the wire. */
  private JsonNode message(SdkPojo message) {
    return Json.read(codec.write(message)).tree();
  }
}

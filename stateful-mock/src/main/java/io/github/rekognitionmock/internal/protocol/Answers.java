package io.github.rekognitionmock.internal.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.error.Dialect;
import io.github.rekognitionmock.internal.fault.FaultAction;
import io.github.rekognitionmock.internal.protocol.json.JsonCodec;
import io.github.rekognitionmock.internal.service.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkPojo;

/** Writes answers down, with the headers that the service sends. */
final class Answers {

  private static final byte[] NOTHING = {};
  private static final byte[] UNKNOWN_OPERATION = "<UnknownOperationException/>".getBytes(UTF_8);

  private final JsonCodec codec;
  private final Supplier<UUID> ids;
  private final HttpDate date;

  Answers(JsonCodec codec, Supplier<UUID> ids, HttpDate date) {
    this.codec = codec;
    this.ids = ids;
    this.date = date;
  }

  WireResponse of(Outcome outcome, String requestId) {
    return outcome
        .error()
        .map(error -> error(error, outcome.action(), requestId))
        .orElseGet(() -> success(outcome.response().orElseThrow(), outcome.action(), requestId));
  }

  private WireResponse success(SdkPojo response, FaultAction action, String requestId) {
    // The service answers nothing at all, rather than an empty structure.
    byte[] body = response.sdkFields().isEmpty() ? NOTHING : codec.write(response);
    return new WireResponse(200, headers(ContentTypes.JSON, requestId), body, action);
  }

  WireResponse error(AwsError error, FaultAction action, String requestId) {
    byte[] body = codec.write(members(error));
    return new WireResponse(error.status(), headers(ContentTypes.JSON, requestId), body, action);
  }

  WireResponse otherProtocol(String requestId) {
    return new WireResponse(
        404, headers(ContentTypes.XML, requestId), UNKNOWN_OPERATION.clone(), FaultAction.NONE);
  }

  private Map<String, String> members(AwsError error) {
    boolean service = error.dialect() == Dialect.SERVICE;
    Map<String, String> members = new LinkedHashMap<>();
    members.put("__type", error.type());
    if (service) {
      members.put("Code", error.type());
      members.put("Logref", ids.get().toString());
    }
    error.message().ifPresent(text -> members.put(service ? "Message" : "message", text));
    return members;
  }

  private Map<String, String> headers(String contentType, String requestId) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", contentType);
    headers.put("Date", date.now());
    headers.put("x-amzn-RequestId", requestId);
    return Collections.unmodifiableMap(headers);
  }
}

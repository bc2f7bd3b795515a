package io.github.rekognitionmock.control.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rekognitionmock.control.json.Json;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.error.AwsErrorException;
import io.github.rekognitionmock.operation.OperationDefinition;
import io.github.rekognitionmock.protocol.json.JsonCodec;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/** Responses as the service writes them. */
public final class ResponseFormat {

  private final JsonCodec codec = new JsonCodec();

  /** Creates the format. */
  public ResponseFormat() {}

  /**
   * Reads a response.
   *
   * @param value the response as the service would write it
   * @param operation whose response it is
   * @return the response
   * @throws io.github.rekognitionmock.control.json.DocumentException if the operation's response
   *     has no such members, or has them of another type
   */
  public RekognitionResponse read(JsonValue value, OperationDefinition<?, ?> operation) {
    RekognitionResponse response = parse(value, operation);
    value.requireIn(write(response), "a member of " + operation.responseType().getSimpleName());
    return response;
  }

  /**
   * Writes a response.
   *
   * @param response the response
   * @return the JSON that the service would answer
   */
  public JsonNode write(RekognitionResponse response) {
    return Json.tree(codec.write(response));
  }

  private RekognitionResponse parse(JsonValue value, OperationDefinition<?, ?> operation) {
    try {
      Object response = codec.read(value.bytes(), operation.responseBuilder());
      return operation.responseType().cast(response);
    } catch (AwsErrorException mismatch) {
      throw value.refused(
          "is no %s: %s"
              .formatted(
                  operation.responseType().getSimpleName(),
                  mismatch.error().message().orElse("it is not an object")),
          "write it as the service does");
    }
  }
}

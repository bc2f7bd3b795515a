package io.github.rekognitionmock.internal.control.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.internal.constraint.Constraints;
import io.github.rekognitionmock.internal.protocol.json.JsonCodec;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.Buildable;

/** Parts of documents that are messages of AWS's, written as AWS writes them. */
public final class AwsJson {

  private static final JsonCodec CODEC = new JsonCodec();

  private AwsJson() {}

  public static ObjectNode write(SdkPojo message) {
    return DocumentMapper.read(CODEC.write(message), ObjectNode.class);
  }

  /** Reads a message that has only members which AWS knows, and keeps to the service model. */
  public static SdkPojo read(ObjectNode json, Class<? extends SdkPojo> builder) {
    SdkPojo bound = DocumentMapper.read(json.toString().getBytes(UTF_8), builder);
    SdkPojo message = (SdkPojo) ((Buildable) bound).build();
    Constraints.violations(message)
        .ifPresent(
            violations -> {
              throw ProblemException.of("", "violates the service model: " + violations);
            });
    return message;
  }
}

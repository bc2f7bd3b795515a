package io.github.rekognitionmock.benchmark;

import io.github.rekognitionmock.internal.protocol.WireRequest;
import io.github.rekognitionmock.internal.protocol.json.JsonCodec;
import io.github.rekognitionmock.internal.service.OperationDefinition;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** Writes requests as clients do. */
final class Wire {

  private static final JsonCodec CODEC = new JsonCodec();
  private static final String AUTHORIZATION =
      "AWS4-HMAC-SHA256 Credential=123456789012/20260101/us-east-1/rekognition/aws4_request,"
          + " SignedHeaders=host, Signature=0";

  private Wire() {}

  static WireRequest write(RekognitionRequest request) {
    Map<String, String> headers =
        Map.of(
            "X-Amz-Target",
            "RekognitionService." + OperationDefinition.nameOf(request.getClass()),
            "Content-Type",
            "application/x-amz-json-1.1",
            "Authorization",
            AUTHORIZATION);
    return new WireRequest(name -> Optional.ofNullable(headers.get(name)), CODEC.write(request));
  }
}

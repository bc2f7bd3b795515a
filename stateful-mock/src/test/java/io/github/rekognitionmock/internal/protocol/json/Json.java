package io.github.rekognitionmock.internal.protocol.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.error.AwsErrorException;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.IndexFacesRequest;
import software.amazon.awssdk.services.rekognition.model.TagResourceRequest;

/** Reads and writes texts for the tests of the codec. */
final class Json {

  private static final JsonCodec CODEC = new JsonCodec();

  private Json() {}

  static AssociateFacesRequest associateFaces(String json) {
    return (AssociateFacesRequest)
        CODEC.read(json.getBytes(UTF_8), AssociateFacesRequest.builder());
  }

  static IndexFacesRequest indexFaces(String json) {
    return (IndexFacesRequest) CODEC.read(json.getBytes(UTF_8), IndexFacesRequest.builder());
  }

  static TagResourceRequest tagResource(String json) {
    return (TagResourceRequest) CODEC.read(json.getBytes(UTF_8), TagResourceRequest.builder());
  }

  static String write(SdkPojo message) {
    return new String(CODEC.write(message), UTF_8);
  }

  static AwsError refusal(byte[] json, SdkPojo builder) {
    return catchThrowableOfType(AwsErrorException.class, () -> CODEC.read(json, builder)).error();
  }

  static AwsError refusal(String json, SdkPojo builder) {
    return refusal(json.getBytes(UTF_8), builder);
  }
}

package io.github.rekognitionmock.operation;

import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/**
 * An operation with what the protocol has to know of it.
 *
 * @param name the name on the wire, as in {@code AssociateFaces}
 * @param requestType the SDK's request type
 * @param requestBuilder makes an empty builder of that type; its {@code build()} gives the request
 * @param responseType the SDK's response type
 * @param operation carries it out
 * @param <I> the SDK's request type
 * @param <O> the SDK's response type
 */
public record OperationDefinition<I extends RekognitionRequest, O extends RekognitionResponse>(
    String name,
    Class<I> requestType,
    Supplier<? extends SdkPojo> requestBuilder,
    Class<O> responseType,
    Operation<I, O> operation) {

  /**
   * Makes an empty builder of the response.
   *
   * @return the builder; its {@code build()} gives the response
   */
  public SdkPojo responseBuilder() {
    return SdkBuilders.of(responseType);
  }
}

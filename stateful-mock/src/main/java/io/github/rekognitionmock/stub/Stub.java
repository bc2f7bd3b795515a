package io.github.rekognitionmock.stub;

import java.util.function.Function;
import java.util.function.Predicate;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/**
 * A declared answer.
 *
 * @param requestType the operation, by its request type
 * @param condition which requests it answers
 * @param answer makes the response, or throws an {@code AwsErrorException}
 */
public record Stub(
    Class<? extends RekognitionRequest> requestType,
    Predicate<RekognitionRequest> condition,
    Function<RekognitionRequest, RekognitionResponse> answer) {

  boolean matches(RekognitionRequest request) {
    return requestType.isInstance(request) && condition.test(request);
  }
}

package io.github.rekognitionmock.stub;

import java.util.function.Predicate;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/**
 * A declared answer.
 *
 * @param requestType the operation, by its request type
 * @param condition which requests it answers
 * @param answer what it answers to them
 */
public record Stub(
    Class<? extends RekognitionRequest> requestType,
    Predicate<RekognitionRequest> condition,
    StubAnswer answer) {

  boolean matches(RekognitionRequest request) {
    return requestType.isInstance(request) && condition.test(request);
  }
}

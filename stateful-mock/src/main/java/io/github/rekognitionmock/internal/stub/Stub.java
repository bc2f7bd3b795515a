package io.github.rekognitionmock.internal.stub;

import java.util.function.Predicate;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** A declared answer. */
public record Stub(
    Class<? extends RekognitionRequest> requestType,
    Predicate<RekognitionRequest> condition,
    StubAnswer answer) {

  boolean matches(RekognitionRequest request) {
    return requestType.isInstance(request) && condition.test(request);
  }
}

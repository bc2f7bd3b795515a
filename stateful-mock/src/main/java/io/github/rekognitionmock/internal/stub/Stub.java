package io.github.rekognitionmock.internal.stub;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/** A declared answer. */
public record Stub(
    Class<? extends RekognitionRequest> requestType,
    Predicate<RekognitionRequest> condition,
    StubAnswer answer,
    AtomicBoolean used) {

  public Stub(
      Class<? extends RekognitionRequest> requestType,
      Predicate<RekognitionRequest> condition,
      StubAnswer answer) {
    this(requestType, condition, answer, new AtomicBoolean());
  }

  RekognitionResponse answer(RekognitionRequest request) {
    used.set(true);
    return answer.to(request);
  }

  public boolean wasUsed() {
    return used.get();
  }

  boolean matches(RekognitionRequest request) {
    return requestType.isInstance(request) && condition.test(request);
  }
}

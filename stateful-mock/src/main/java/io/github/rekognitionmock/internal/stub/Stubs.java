package io.github.rekognitionmock.internal.stub;

import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/** The declared answers. The latest that matches a request answers it. Thread-safe. */
public final class Stubs {

  private final Deque<Stub> latestFirst = new ConcurrentLinkedDeque<>();

  public void add(Stub stub) {
    latestFirst.addFirst(stub);
  }

  public void addAll(Stubs others) {
    latestFirst.addAll(others.latestFirst);
  }

  public List<Stub> all() {
    return List.copyOf(latestFirst);
  }

  public void clear() {
    latestFirst.clear();
  }

  public Optional<RekognitionResponse> answer(RekognitionRequest request) {
    return latestFirst.stream()
        .filter(stub -> stub.matches(request))
        .findFirst()
        .map(stub -> stub.answer().to(request));
  }
}

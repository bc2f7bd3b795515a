package io.github.rekognitionmock.internal.stub;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/** The declared answers. The latest that matches a request answers it. Thread-safe. */
public final class Stubs {

  private final List<Stub> latestFirst = new CopyOnWriteArrayList<>();

  public void add(Stub stub) {
    latestFirst.add(0, stub);
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
        .map(stub -> stub.answer(request));
  }
}

package io.github.rekognitionmock.stub;

import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/** The declared answers. The latest that matches a request answers it. Thread-safe. */
public final class Stubs {

  private final Deque<Stub> latestFirst = new ConcurrentLinkedDeque<>();

  /**
   * Declares an answer.
   *
   * @param stub the answer and the requests that it is for
   */
  public void add(Stub stub) {
    latestFirst.addFirst(stub);
  }

  /**
   * Returns all declared answers.
   *
   * @return the stubs, latest first
   */
  public List<Stub> all() {
    return List.copyOf(latestFirst);
  }

  /** Forgets all declared answers. */
  public void clear() {
    latestFirst.clear();
  }

  /**
   * Answers a request.
   *
   * @param request the request
   * @return the declared response, empty if none was declared for it
   * @throws io.github.rekognitionmock.error.AwsErrorException if an error was declared for it
   */
  public Optional<RekognitionResponse> answer(RekognitionRequest request) {
    return latestFirst.stream()
        .filter(stub -> stub.matches(request))
        .findFirst()
        .map(stub -> stub.answer().to(request));
  }
}

package io.github.rekognitionmock.journal;

/** Is told every request that a mock has answered, by the thread that served it. */
@FunctionalInterface
public interface RequestListener {

  /**
   * Receives a request. Whatever this throws is logged and does not reach the client.
   *
   * @param request the request with its answer
   */
  void requestReceived(ReceivedRequest<?> request);
}

package io.github.rekognitionmock.protocol;

import io.github.rekognitionmock.account.Accounts;
import io.github.rekognitionmock.operation.RekognitionService;
import java.util.UUID;
import java.util.function.Supplier;

/** Answers AWS JSON 1.1 requests for Rekognition. Thread-safe. */
public final class AwsJsonEndpoint {

  /**
   * Creates the endpoint.
   *
   * @param accounts the state
   * @param service carries out the requests
   * @param ids makes request ids and log references
   */
  public AwsJsonEndpoint(Accounts accounts, RekognitionService service, Supplier<UUID> ids) {}

  /**
   * Answers a request.
   *
   * @param request the request
   * @return the answer; this method does not throw for anything that a request contains
   */
  public WireResponse answer(WireRequest request) {
    throw new UnsupportedOperationException("not written yet");
  }
}

package io.github.rekognitionmock.stub;

import io.github.rekognitionmock.error.AwsError;
import java.util.function.Function;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/** What was declared for a request. */
public sealed interface StubAnswer {

  /**
   * Answers a request.
   *
   * @param request the request
   * @return the response
   * @throws io.github.rekognitionmock.error.AwsErrorException if an error was declared
   */
  RekognitionResponse to(RekognitionRequest request);

  /**
   * The same response for every request.
   *
   * @param response the response
   */
  record Response(RekognitionResponse response) implements StubAnswer {

    @Override
    public RekognitionResponse to(RekognitionRequest request) {
      return response;
    }
  }

  /**
   * The same error for every request.
   *
   * @param error the error
   */
  record Failure(AwsError error) implements StubAnswer {

    @Override
    public RekognitionResponse to(RekognitionRequest request) {
      throw error.asException();
    }
  }

  /**
   * A response that follows from the request.
   *
   * @param function makes the response
   */
  record Computed(Function<RekognitionRequest, RekognitionResponse> function)
      implements StubAnswer {

    @Override
    public RekognitionResponse to(RekognitionRequest request) {
      return function.apply(request);
    }
  }
}

package io.github.rekognitionmock.internal.stub;

import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.internal.constraint.Constraints;
import io.github.rekognitionmock.internal.error.AwsError;
import java.util.function.Function;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/** What was declared for a request. */
public sealed interface StubAnswer {

  /** Answers a request, or throws the error that was declared. */
  RekognitionResponse to(RekognitionRequest request);

  /** Refuses a response that the operation could not have. */
  static RekognitionResponse checked(
      Class<? extends RekognitionRequest> requestType, RekognitionResponse response) {
    String expected = requestType.getSimpleName().replaceFirst("Request$", "Response");
    if (!required("response", response).getClass().getSimpleName().equals(expected)) {
      throw new IllegalArgumentException(
          "A %s cannot be answered with a %s: give a %s"
              .formatted(
                  requestType.getSimpleName(), response.getClass().getSimpleName(), expected));
    }
    Constraints.violations(response)
        .ifPresent(
            violations -> {
              throw new IllegalArgumentException(
                  "The %s violates the service model: %s".formatted(expected, violations));
            });
    return response;
  }

  record Response(RekognitionResponse response) implements StubAnswer {

    @Override
    public RekognitionResponse to(RekognitionRequest request) {
      return response;
    }
  }

  record Failure(AwsError error) implements StubAnswer {

    @Override
    public RekognitionResponse to(RekognitionRequest request) {
      throw error.asException();
    }
  }

  record Computed(Function<RekognitionRequest, RekognitionResponse> function)
      implements StubAnswer {

    @Override
    public RekognitionResponse to(RekognitionRequest request) {
      return function.apply(request);
    }
  }
}

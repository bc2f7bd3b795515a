package io.github.rekognitionmock.operation;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.error.Errors;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/**
 * An operation that the mock does not imitate: it answers what a test declared, and nothing else.
 */
final class DeclaredOperation<I extends RekognitionRequest, O extends RekognitionResponse>
    implements Operation<I, O> {

  private final String name;
  private final Class<O> responseType;

  DeclaredOperation(String name, Class<O> responseType) {
    this.name = name;
    this.responseType = responseType;
  }

  @Override
  public O perform(I request, RegionalAccount account) {
    return account
        .stubs()
        .answer(request)
        .map(responseType::cast)
        .orElseThrow(() -> Errors.notImplemented(name).asException());
  }
}

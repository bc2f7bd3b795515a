package io.github.rekognitionmock.internal.service;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.error.Errors;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/** An operation that the mock does not imitate: it answers what a test declared, if anything. */
record DeclaredOperation(String name) implements Operation<RekognitionRequest> {

  @Override
  public RekognitionResponse perform(
      RekognitionRequest request, RegionalAccount account, Explanation explanation) {
    return account
        .stubs()
        .answer(request)
        .orElseThrow(() -> Errors.notImplemented(name).asException());
  }
}

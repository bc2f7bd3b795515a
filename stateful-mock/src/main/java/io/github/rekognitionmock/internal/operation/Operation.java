package io.github.rekognitionmock.internal.operation;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.journal.Explanation;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/** One operation of the service. Stateless: all state is the account's. */
@FunctionalInterface
public interface Operation<I extends RekognitionRequest> {

  /**
   * Carries out a request that satisfies the constraints of the service model. Whatever is refused
   * is thrown, and changed nothing.
   *
   * @param explanation takes what is not obvious about the answer
   */
  RekognitionResponse perform(I request, RegionalAccount account, Explanation explanation);
}

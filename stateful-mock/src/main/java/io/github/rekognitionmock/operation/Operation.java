package io.github.rekognitionmock.operation;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.journal.Explanation;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/**
 * One operation of the service. Stateless: all state is the account's.
 *
 * @param <I> the SDK's request type
 * @param <O> the SDK's response type
 */
public interface Operation<I extends RekognitionRequest, O extends RekognitionResponse> {

  /**
   * Carries out a request that satisfies the constraints of the service model.
   *
   * @param request the request
   * @param account whose state it is about
   * @return the answer
   * @throws io.github.rekognitionmock.error.AwsErrorException if the answer is an error; nothing
   *     was changed
   * @throws io.github.rekognitionmock.collection.CollectionException if the model refuses the
   *     request; nothing was changed
   */
  O perform(I request, RegionalAccount account);

  /**
   * Carries out a request and says what is not obvious about the answer.
   *
   * @param request the request
   * @param account whose state it is about
   * @param explanation where to say so
   * @return the answer
   * @throws io.github.rekognitionmock.error.AwsErrorException if the answer is an error; nothing
   *     was changed
   * @throws io.github.rekognitionmock.collection.CollectionException if the model refuses the
   *     request; nothing was changed
   */
  default O perform(I request, RegionalAccount account, Explanation explanation) {
    return perform(request, account);
  }
}

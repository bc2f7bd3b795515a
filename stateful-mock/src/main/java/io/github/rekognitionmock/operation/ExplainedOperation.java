package io.github.rekognitionmock.operation;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.journal.Explanation;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/**
 * An operation whose answers can surprise.
 *
 * @param <I> the SDK's request type
 * @param <O> the SDK's response type
 */
public interface ExplainedOperation<I extends RekognitionRequest, O extends RekognitionResponse>
    extends Operation<I, O> {

  @Override
  default O perform(I request, RegionalAccount account) {
    return perform(request, account, new Explanation());
  }

  @Override
  O perform(I request, RegionalAccount account, Explanation explanation);
}

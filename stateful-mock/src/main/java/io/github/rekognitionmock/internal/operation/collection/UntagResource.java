package io.github.rekognitionmock.internal.operation.collection;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import software.amazon.awssdk.services.rekognition.model.UntagResourceRequest;
import software.amazon.awssdk.services.rekognition.model.UntagResourceResponse;

/** UntagResource, for collections. */
public final class UntagResource implements Operation<UntagResourceRequest> {

  @Override
  public UntagResourceResponse perform(
      UntagResourceRequest request, RegionalAccount account, Explanation explanation) {
    CollectionArn.resolve(request.resourceArn(), account).untag(request.tagKeys());
    return UntagResourceResponse.builder().build();
  }
}

package io.github.rekognitionmock.operation.collection;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.operation.Operation;
import software.amazon.awssdk.services.rekognition.model.UntagResourceRequest;
import software.amazon.awssdk.services.rekognition.model.UntagResourceResponse;

/** UntagResource, for collections. */
public final class UntagResource implements Operation<UntagResourceRequest, UntagResourceResponse> {

  @Override
  public UntagResourceResponse perform(UntagResourceRequest request, RegionalAccount account) {
    CollectionArn.resolve(request.resourceArn(), account).untag(request.tagKeys());
    return UntagResourceResponse.builder().build();
  }
}

package io.github.rekognitionmock.operation.collection;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.operation.Operation;
import software.amazon.awssdk.services.rekognition.model.TagResourceRequest;
import software.amazon.awssdk.services.rekognition.model.TagResourceResponse;

/** TagResource, for collections. */
public final class TagResource implements Operation<TagResourceRequest, TagResourceResponse> {

  @Override
  public TagResourceResponse perform(TagResourceRequest request, RegionalAccount account) {
    CollectionArn.resolve(request.resourceArn(), account).tag(request.tags());
    return TagResourceResponse.builder().build();
  }
}

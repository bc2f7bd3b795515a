package io.github.rekognitionmock.operation.collection;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.operation.Operation;
import software.amazon.awssdk.services.rekognition.model.ListTagsForResourceRequest;
import software.amazon.awssdk.services.rekognition.model.ListTagsForResourceResponse;

/** ListTagsForResource, for collections. */
public final class ListTagsForResource
    implements Operation<ListTagsForResourceRequest, ListTagsForResourceResponse> {

  @Override
  public ListTagsForResourceResponse perform(
      ListTagsForResourceRequest request, RegionalAccount account) {
    return ListTagsForResourceResponse.builder()
        .tags(CollectionArn.resolve(request.resourceArn(), account).tags())
        .build();
  }
}

package io.github.rekognitionmock.internal.operation.collection;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import software.amazon.awssdk.services.rekognition.model.ListTagsForResourceRequest;
import software.amazon.awssdk.services.rekognition.model.ListTagsForResourceResponse;

/** ListTagsForResource, for collections. */
public final class ListTagsForResource implements Operation<ListTagsForResourceRequest> {

  @Override
  public ListTagsForResourceResponse perform(
      ListTagsForResourceRequest request, RegionalAccount account, Explanation explanation) {
    return ListTagsForResourceResponse.builder()
        .tags(CollectionArn.resolve(request.resourceArn(), account).tags())
        .build();
  }
}

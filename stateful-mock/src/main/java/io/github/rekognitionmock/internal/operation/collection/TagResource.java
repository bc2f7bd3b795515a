package io.github.rekognitionmock.internal.operation.collection;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import software.amazon.awssdk.services.rekognition.model.TagResourceRequest;
import software.amazon.awssdk.services.rekognition.model.TagResourceResponse;

/** TagResource, for collections. */
public final class TagResource implements Operation<TagResourceRequest> {

  @Override
  public TagResourceResponse perform(
      TagResourceRequest request, RegionalAccount account, Explanation explanation) {
    CollectionArn.resolve(request.resourceArn(), account).tag(request.tags());
    return TagResourceResponse.builder().build();
  }
}

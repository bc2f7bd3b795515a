package io.github.rekognitionmock.internal.operation.collection;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import software.amazon.awssdk.services.rekognition.model.DescribeCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.DescribeCollectionResponse;

/** DescribeCollection. */
public final class DescribeCollection implements Operation<DescribeCollectionRequest> {

  @Override
  public DescribeCollectionResponse perform(
      DescribeCollectionRequest request, RegionalAccount account, Explanation explanation) {
    return account
        .collections()
        .get(request.collectionId())
        .whole(collection -> describe(collection, account));
  }

  private static DescribeCollectionResponse describe(
      FaceCollection collection, RegionalAccount account) {
    return DescribeCollectionResponse.builder()
        .faceCount((long) collection.faceCount())
        .faceModelVersion(collection.model().text())
        .collectionARN(account.key().collectionArn(collection.id()))
        .creationTimestamp(collection.createdAt())
        .userCount((long) collection.userCount())
        .build();
  }
}

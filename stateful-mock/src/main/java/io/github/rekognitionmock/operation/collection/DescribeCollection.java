package io.github.rekognitionmock.operation.collection;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.collection.FaceCollection;
import io.github.rekognitionmock.collection.FaceModel;
import io.github.rekognitionmock.operation.Operation;
import software.amazon.awssdk.services.rekognition.model.DescribeCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.DescribeCollectionResponse;

/** DescribeCollection. */
public final class DescribeCollection
    implements Operation<DescribeCollectionRequest, DescribeCollectionResponse> {

  @Override
  public DescribeCollectionResponse perform(
      DescribeCollectionRequest request, RegionalAccount account) {
    FaceCollection collection = account.collections().get(request.collectionId());
    return DescribeCollectionResponse.builder()
        .faceCount((long) collection.faceCount())
        .faceModelVersion(FaceModel.VERSION)
        .collectionARN(CollectionArn.of(account.key(), collection.id()))
        .creationTimestamp(collection.createdAt())
        .userCount((long) collection.userCount())
        .build();
  }
}

package io.github.rekognitionmock.operation.collection;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.collection.FaceModel;
import io.github.rekognitionmock.operation.Operation;
import software.amazon.awssdk.services.rekognition.model.CreateCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.CreateCollectionResponse;

/** CreateCollection. Its ARN lacks the {@code arn:} prefix, as captured from 2017 to 2025. */
public final class CreateCollection
    implements Operation<CreateCollectionRequest, CreateCollectionResponse> {

  private static final int STATUS_OK = 200;

  @Override
  public CreateCollectionResponse perform(
      CreateCollectionRequest request, RegionalAccount account) {
    account.collections().create(request.collectionId(), request.tags());
    return CreateCollectionResponse.builder()
        .statusCode(STATUS_OK)
        .collectionArn(CollectionArn.withoutPrefix(account.key(), request.collectionId()))
        .faceModelVersion(FaceModel.VERSION)
        .build();
  }
}

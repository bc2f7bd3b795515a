package io.github.rekognitionmock.internal.operation.collection;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import software.amazon.awssdk.services.rekognition.model.CreateCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.CreateCollectionResponse;

/** CreateCollection. Its ARN lacks the {@code arn:} prefix, as captured from 2017 to 2025. */
public final class CreateCollection implements Operation<CreateCollectionRequest> {

  private static final int STATUS_OK = 200;

  @Override
  public CreateCollectionResponse perform(
      CreateCollectionRequest request, RegionalAccount account, Explanation explanation) {
    FaceCollection created = account.collections().create(request.collectionId(), request.tags());
    return CreateCollectionResponse.builder()
        .statusCode(STATUS_OK)
        .collectionArn(
            account.key().collectionArn(request.collectionId()).substring("arn:".length()))
        .faceModelVersion(created.model().text())
        .build();
  }
}

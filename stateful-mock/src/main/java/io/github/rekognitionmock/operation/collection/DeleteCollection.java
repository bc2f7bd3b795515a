package io.github.rekognitionmock.operation.collection;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.operation.Operation;
import software.amazon.awssdk.services.rekognition.model.DeleteCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteCollectionResponse;

/** DeleteCollection: takes the faces and users with it, and the tokens of requests about them. */
public final class DeleteCollection
    implements Operation<DeleteCollectionRequest, DeleteCollectionResponse> {

  private static final int STATUS_OK = 200;

  @Override
  public DeleteCollectionResponse perform(
      DeleteCollectionRequest request, RegionalAccount account) {
    account.collections().delete(request.collectionId());
    account.tokens().forgetCollection(request.collectionId());
    return DeleteCollectionResponse.builder().statusCode(STATUS_OK).build();
  }
}

package io.github.rekognitionmock.internal.operation.collection;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import software.amazon.awssdk.services.rekognition.model.DeleteCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteCollectionResponse;

/** DeleteCollection: takes the faces and users with it, and the tokens of requests about them. */
public final class DeleteCollection implements Operation<DeleteCollectionRequest> {

  private static final int STATUS_OK = 200;

  @Override
  public DeleteCollectionResponse perform(
      DeleteCollectionRequest request, RegionalAccount account, Explanation explanation) {
    String id = request.collectionId();
    account.tokens().forgetCollection(id, () -> account.collections().delete(id));
    return DeleteCollectionResponse.builder().statusCode(STATUS_OK).build();
  }
}

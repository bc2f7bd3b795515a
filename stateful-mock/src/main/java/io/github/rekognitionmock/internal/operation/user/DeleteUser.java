package io.github.rekognitionmock.internal.operation.user;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import software.amazon.awssdk.services.rekognition.model.DeleteUserRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteUserResponse;

/** DeleteUser: its faces stay in the collection. */
public final class DeleteUser implements Operation<DeleteUserRequest> {

  @Override
  public DeleteUserResponse perform(
      DeleteUserRequest request, RegionalAccount account, Explanation explanation) {
    account.collections().get(request.collectionId()).deleteUser(request.userId());
    return DeleteUserResponse.builder().build();
  }
}

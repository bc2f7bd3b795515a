package io.github.rekognitionmock.operation.user;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.operation.Operation;
import software.amazon.awssdk.services.rekognition.model.DeleteUserRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteUserResponse;

/** DeleteUser: its faces stay in the collection. */
public final class DeleteUser implements Operation<DeleteUserRequest, DeleteUserResponse> {

  @Override
  public DeleteUserResponse perform(DeleteUserRequest request, RegionalAccount account) {
    account.collections().get(request.collectionId()).deleteUser(request.userId());
    return DeleteUserResponse.builder().build();
  }
}

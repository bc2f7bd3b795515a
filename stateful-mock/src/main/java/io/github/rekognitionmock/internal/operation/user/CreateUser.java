package io.github.rekognitionmock.internal.operation.user;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;
import software.amazon.awssdk.services.rekognition.model.CreateUserResponse;

/** CreateUser. */
public final class CreateUser implements Operation<CreateUserRequest> {

  @Override
  public CreateUserResponse perform(
      CreateUserRequest request, RegionalAccount account, Explanation explanation) {
    account.collections().get(request.collectionId()).createUser(request.userId());
    return CreateUserResponse.builder().build();
  }
}

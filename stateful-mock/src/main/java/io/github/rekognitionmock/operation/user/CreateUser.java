package io.github.rekognitionmock.operation.user;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.operation.Operation;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;
import software.amazon.awssdk.services.rekognition.model.CreateUserResponse;

/** CreateUser. */
public final class CreateUser implements Operation<CreateUserRequest, CreateUserResponse> {

  @Override
  public CreateUserResponse perform(CreateUserRequest request, RegionalAccount account) {
    account.collections().get(request.collectionId()).createUser(request.userId());
    return CreateUserResponse.builder().build();
  }
}

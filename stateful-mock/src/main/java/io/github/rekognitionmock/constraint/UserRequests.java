package io.github.rekognitionmock.constraint;

import static io.github.rekognitionmock.constraint.CommonShapes.COLLECTION_ID;
import static io.github.rekognitionmock.constraint.CommonShapes.FACE_ID;
import static io.github.rekognitionmock.constraint.CommonShapes.MAX_USERS;
import static io.github.rekognitionmock.constraint.CommonShapes.NEXT_TOKEN;
import static io.github.rekognitionmock.constraint.CommonShapes.PERCENT;
import static io.github.rekognitionmock.constraint.CommonShapes.USER_ID;
import static io.github.rekognitionmock.constraint.Shape.listOf;
import static io.github.rekognitionmock.constraint.Shape.optional;
import static io.github.rekognitionmock.constraint.Shape.required;
import static io.github.rekognitionmock.constraint.Shape.structure;
import static io.github.rekognitionmock.constraint.Shape.value;

import java.util.Map;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteUserRequest;
import software.amazon.awssdk.services.rekognition.model.DisassociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.SearchUsersRequest;

/** What is demanded of requests about users. */
final class UserRequests {

  private static final Shape CLIENT_REQUEST_TOKEN =
      value().length(1, 64).pattern("^[a-zA-Z0-9-_]+$");
  private static final Shape FACE_IDS = listOf(FACE_ID).length(1, 100);

  private UserRequests() {}

  static Map<Class<? extends RekognitionRequest>, Shape> table() {
    return Map.of(
        CreateUserRequest.class,
        structure(
            required("CollectionId", COLLECTION_ID),
            required("UserId", USER_ID),
            optional("ClientRequestToken", CLIENT_REQUEST_TOKEN)),
        DeleteUserRequest.class,
        structure(
            required("CollectionId", COLLECTION_ID),
            required("UserId", USER_ID),
            optional("ClientRequestToken", CLIENT_REQUEST_TOKEN)),
        ListUsersRequest.class,
        structure(
            required("CollectionId", COLLECTION_ID),
            optional("MaxResults", MAX_USERS),
            optional("NextToken", NEXT_TOKEN)),
        AssociateFacesRequest.class,
        structure(
            required("CollectionId", COLLECTION_ID),
            required("UserId", USER_ID),
            required("FaceIds", FACE_IDS),
            optional("UserMatchThreshold", PERCENT),
            optional("ClientRequestToken", CLIENT_REQUEST_TOKEN)),
        DisassociateFacesRequest.class,
        structure(
            required("CollectionId", COLLECTION_ID),
            required("UserId", USER_ID),
            optional("ClientRequestToken", CLIENT_REQUEST_TOKEN),
            required("FaceIds", FACE_IDS)),
        SearchUsersRequest.class,
        structure(
            required("CollectionId", COLLECTION_ID),
            optional("UserId", USER_ID),
            optional("FaceId", FACE_ID),
            optional("UserMatchThreshold", PERCENT),
            optional("MaxUsers", MAX_USERS)));
  }
}

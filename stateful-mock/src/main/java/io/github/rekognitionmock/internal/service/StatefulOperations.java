package io.github.rekognitionmock.internal.service;

import static io.github.rekognitionmock.internal.service.OperationDefinition.stateful;

import io.github.rekognitionmock.internal.operation.collection.CreateCollection;
import io.github.rekognitionmock.internal.operation.collection.DeleteCollection;
import io.github.rekognitionmock.internal.operation.collection.DescribeCollection;
import io.github.rekognitionmock.internal.operation.collection.ListCollections;
import io.github.rekognitionmock.internal.operation.collection.ListTagsForResource;
import io.github.rekognitionmock.internal.operation.collection.TagResource;
import io.github.rekognitionmock.internal.operation.collection.UntagResource;
import io.github.rekognitionmock.internal.operation.face.DeleteFaces;
import io.github.rekognitionmock.internal.operation.face.ListFaces;
import io.github.rekognitionmock.internal.operation.face.SearchFaces;
import io.github.rekognitionmock.internal.operation.image.CompareFaces;
import io.github.rekognitionmock.internal.operation.image.DetectFaces;
import io.github.rekognitionmock.internal.operation.image.IndexFaces;
import io.github.rekognitionmock.internal.operation.image.SearchFacesByImage;
import io.github.rekognitionmock.internal.operation.image.SearchUsersByImage;
import io.github.rekognitionmock.internal.operation.user.AssociateFaces;
import io.github.rekognitionmock.internal.operation.user.CreateUser;
import io.github.rekognitionmock.internal.operation.user.DeleteUser;
import io.github.rekognitionmock.internal.operation.user.DisassociateFaces;
import io.github.rekognitionmock.internal.operation.user.ListUsers;
import io.github.rekognitionmock.internal.operation.user.SearchUsers;
import java.util.List;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.CompareFacesRequest;
import software.amazon.awssdk.services.rekognition.model.CreateCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteUserRequest;
import software.amazon.awssdk.services.rekognition.model.DescribeCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.DetectFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DisassociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.IndexFacesRequest;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;
import software.amazon.awssdk.services.rekognition.model.ListFacesRequest;
import software.amazon.awssdk.services.rekognition.model.ListTagsForResourceRequest;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.SearchFacesByImageRequest;
import software.amazon.awssdk.services.rekognition.model.SearchFacesRequest;
import software.amazon.awssdk.services.rekognition.model.SearchUsersByImageRequest;
import software.amazon.awssdk.services.rekognition.model.SearchUsersRequest;
import software.amazon.awssdk.services.rekognition.model.TagResourceRequest;
import software.amazon.awssdk.services.rekognition.model.UntagResourceRequest;

/** The operations that the mock imitates. */
final class StatefulOperations {

  private StatefulOperations() {}

  static List<OperationDefinition<?>> all() {
    return List.of(
        stateful(AssociateFacesRequest.class, new AssociateFaces()),
        stateful(CompareFacesRequest.class, new CompareFaces()),
        stateful(CreateCollectionRequest.class, new CreateCollection()),
        stateful(CreateUserRequest.class, new CreateUser()),
        stateful(DeleteCollectionRequest.class, new DeleteCollection()),
        stateful(DeleteFacesRequest.class, new DeleteFaces()),
        stateful(DeleteUserRequest.class, new DeleteUser()),
        stateful(DescribeCollectionRequest.class, new DescribeCollection()),
        stateful(DetectFacesRequest.class, new DetectFaces()),
        stateful(DisassociateFacesRequest.class, new DisassociateFaces()),
        stateful(IndexFacesRequest.class, new IndexFaces()),
        stateful(ListCollectionsRequest.class, new ListCollections()),
        stateful(ListFacesRequest.class, new ListFaces()),
        stateful(ListTagsForResourceRequest.class, new ListTagsForResource()),
        stateful(ListUsersRequest.class, new ListUsers()),
        stateful(SearchFacesRequest.class, new SearchFaces()),
        stateful(SearchFacesByImageRequest.class, new SearchFacesByImage()),
        stateful(SearchUsersRequest.class, new SearchUsers()),
        stateful(SearchUsersByImageRequest.class, new SearchUsersByImage()),
        stateful(TagResourceRequest.class, new TagResource()),
        stateful(UntagResourceRequest.class, new UntagResource()));
  }
}

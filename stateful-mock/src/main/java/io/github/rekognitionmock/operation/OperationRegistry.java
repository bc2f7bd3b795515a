package io.github.rekognitionmock.operation;

import io.github.rekognitionmock.operation.collection.CreateCollection;
import io.github.rekognitionmock.operation.collection.DeleteCollection;
import io.github.rekognitionmock.operation.collection.DescribeCollection;
import io.github.rekognitionmock.operation.collection.ListCollections;
import io.github.rekognitionmock.operation.collection.ListTagsForResource;
import io.github.rekognitionmock.operation.collection.TagResource;
import io.github.rekognitionmock.operation.collection.UntagResource;
import io.github.rekognitionmock.operation.face.DeleteFaces;
import io.github.rekognitionmock.operation.face.ListFaces;
import io.github.rekognitionmock.operation.face.SearchFaces;
import io.github.rekognitionmock.operation.image.CompareFaces;
import io.github.rekognitionmock.operation.image.DetectFaces;
import io.github.rekognitionmock.operation.image.IndexFaces;
import io.github.rekognitionmock.operation.image.SearchFacesByImage;
import io.github.rekognitionmock.operation.image.SearchUsersByImage;
import io.github.rekognitionmock.operation.user.AssociateFaces;
import io.github.rekognitionmock.operation.user.CreateUser;
import io.github.rekognitionmock.operation.user.DeleteUser;
import io.github.rekognitionmock.operation.user.DisassociateFaces;
import io.github.rekognitionmock.operation.user.ListUsers;
import io.github.rekognitionmock.operation.user.SearchUsers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.CompareFacesRequest;
import software.amazon.awssdk.services.rekognition.model.CompareFacesResponse;
import software.amazon.awssdk.services.rekognition.model.CreateCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.CreateCollectionResponse;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;
import software.amazon.awssdk.services.rekognition.model.CreateUserResponse;
import software.amazon.awssdk.services.rekognition.model.DeleteCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteCollectionResponse;
import software.amazon.awssdk.services.rekognition.model.DeleteFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteFacesResponse;
import software.amazon.awssdk.services.rekognition.model.DeleteUserRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteUserResponse;
import software.amazon.awssdk.services.rekognition.model.DescribeCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.DescribeCollectionResponse;
import software.amazon.awssdk.services.rekognition.model.DetectFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DetectFacesResponse;
import software.amazon.awssdk.services.rekognition.model.DisassociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DisassociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.IndexFacesRequest;
import software.amazon.awssdk.services.rekognition.model.IndexFacesResponse;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsResponse;
import software.amazon.awssdk.services.rekognition.model.ListFacesRequest;
import software.amazon.awssdk.services.rekognition.model.ListFacesResponse;
import software.amazon.awssdk.services.rekognition.model.ListTagsForResourceRequest;
import software.amazon.awssdk.services.rekognition.model.ListTagsForResourceResponse;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.ListUsersResponse;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;
import software.amazon.awssdk.services.rekognition.model.SearchFacesByImageRequest;
import software.amazon.awssdk.services.rekognition.model.SearchFacesByImageResponse;
import software.amazon.awssdk.services.rekognition.model.SearchFacesRequest;
import software.amazon.awssdk.services.rekognition.model.SearchFacesResponse;
import software.amazon.awssdk.services.rekognition.model.SearchUsersByImageRequest;
import software.amazon.awssdk.services.rekognition.model.SearchUsersByImageResponse;
import software.amazon.awssdk.services.rekognition.model.SearchUsersRequest;
import software.amazon.awssdk.services.rekognition.model.SearchUsersResponse;
import software.amazon.awssdk.services.rekognition.model.TagResourceRequest;
import software.amazon.awssdk.services.rekognition.model.TagResourceResponse;
import software.amazon.awssdk.services.rekognition.model.UntagResourceRequest;
import software.amazon.awssdk.services.rekognition.model.UntagResourceResponse;

/** The operations of the service, by their names. Thread-safe. */
public final class OperationRegistry {

  private final Map<String, OperationDefinition<?, ?>> stateful = new TreeMap<>();
  private volatile Map<String, OperationDefinition<?, ?>> declared;

  private OperationRegistry(List<OperationDefinition<?, ?>> definitions) {
    definitions.forEach(definition -> stateful.put(definition.name(), definition));
  }

  /**
   * Returns every operation that the mock imitates.
   *
   * @return the registry
   */
  public static OperationRegistry create() {
    List<OperationDefinition<?, ?>> definitions =
        List.of(
            define(
                AssociateFacesRequest.class,
                AssociateFacesRequest::builder,
                AssociateFacesResponse.class,
                new AssociateFaces()),
            define(
                CompareFacesRequest.class,
                CompareFacesRequest::builder,
                CompareFacesResponse.class,
                new CompareFaces()),
            define(
                CreateCollectionRequest.class,
                CreateCollectionRequest::builder,
                CreateCollectionResponse.class,
                new CreateCollection()),
            define(
                CreateUserRequest.class,
                CreateUserRequest::builder,
                CreateUserResponse.class,
                new CreateUser()),
            define(
                DeleteCollectionRequest.class,
                DeleteCollectionRequest::builder,
                DeleteCollectionResponse.class,
                new DeleteCollection()),
            define(
                DeleteFacesRequest.class,
                DeleteFacesRequest::builder,
                DeleteFacesResponse.class,
                new DeleteFaces()),
            define(
                DeleteUserRequest.class,
                DeleteUserRequest::builder,
                DeleteUserResponse.class,
                new DeleteUser()),
            define(
                DescribeCollectionRequest.class,
                DescribeCollectionRequest::builder,
                DescribeCollectionResponse.class,
                new DescribeCollection()),
            define(
                DetectFacesRequest.class,
                DetectFacesRequest::builder,
                DetectFacesResponse.class,
                new DetectFaces()),
            define(
                DisassociateFacesRequest.class,
                DisassociateFacesRequest::builder,
                DisassociateFacesResponse.class,
                new DisassociateFaces()),
            define(
                IndexFacesRequest.class,
                IndexFacesRequest::builder,
                IndexFacesResponse.class,
                new IndexFaces()),
            define(
                ListCollectionsRequest.class,
                ListCollectionsRequest::builder,
                ListCollectionsResponse.class,
                new ListCollections()),
            define(
                ListFacesRequest.class,
                ListFacesRequest::builder,
                ListFacesResponse.class,
                new ListFaces()),
            define(
                ListTagsForResourceRequest.class,
                ListTagsForResourceRequest::builder,
                ListTagsForResourceResponse.class,
                new ListTagsForResource()),
            define(
                ListUsersRequest.class,
                ListUsersRequest::builder,
                ListUsersResponse.class,
                new ListUsers()),
            define(
                SearchFacesRequest.class,
                SearchFacesRequest::builder,
                SearchFacesResponse.class,
                new SearchFaces()),
            define(
                SearchFacesByImageRequest.class,
                SearchFacesByImageRequest::builder,
                SearchFacesByImageResponse.class,
                new SearchFacesByImage()),
            define(
                SearchUsersRequest.class,
                SearchUsersRequest::builder,
                SearchUsersResponse.class,
                new SearchUsers()),
            define(
                SearchUsersByImageRequest.class,
                SearchUsersByImageRequest::builder,
                SearchUsersByImageResponse.class,
                new SearchUsersByImage()),
            define(
                TagResourceRequest.class,
                TagResourceRequest::builder,
                TagResourceResponse.class,
                new TagResource()),
            define(
                UntagResourceRequest.class,
                UntagResourceRequest::builder,
                UntagResourceResponse.class,
                new UntagResource()));
    return new OperationRegistry(definitions);
  }

  /**
   * Finds an operation: one that the mock imitates, or one that the SDK knows.
   *
   * @param name the name on the wire, in the service's own case
   * @return the operation, empty if the service has none of this name
   */
  public Optional<OperationDefinition<?, ?>> find(String name) {
    OperationDefinition<?, ?> imitated = stateful.get(name);
    return Optional.ofNullable(imitated != null ? imitated : declared().get(name));
  }

  /**
   * Finds the operation of a request.
   *
   * @param request a request of the SDK
   * @return its operation
   */
  public OperationDefinition<?, ?> of(RekognitionRequest request) {
    return find(operationName(request.getClass())).orElseThrow();
  }

  /**
   * Returns the operations that the mock imitates.
   *
   * @return the operations, by name
   */
  public Collection<OperationDefinition<?, ?>> stateful() {
    return List.copyOf(stateful.values());
  }

  /**
   * Tells whether the mock imitates an operation.
   *
   * @param requestType its request type
   * @return true if its answers follow from the state, so that none can be declared
   */
  public boolean isStateful(Class<? extends RekognitionRequest> requestType) {
    return stateful.containsKey(operationName(requestType));
  }

  /**
   * Returns the operations that the mock answers only if a test declares how.
   *
   * @return the operations, by name
   */
  public Collection<OperationDefinition<?, ?>> stubbable() {
    return declared().values().stream()
        .filter(definition -> !stateful.containsKey(definition.name()))
        .toList();
  }

  /**
   * Tells the name of an operation.
   *
   * @param requestType its request type
   * @return the name on the wire
   */
  public static String operationName(Class<? extends RekognitionRequest> requestType) {
    String typeName = requestType.getSimpleName();
    return typeName.substring(0, typeName.length() - "Request".length());
  }

  /** Asks the SDK late, because most mocks never need it and it costs a noticeable time. */
  private Map<String, OperationDefinition<?, ?>> declared() {
    Map<String, OperationDefinition<?, ?>> known = declared;
    if (known == null) {
      known = SdkOperations.all();
      declared = known;
    }
    return known;
  }

  private static <I extends RekognitionRequest, O extends RekognitionResponse>
      OperationDefinition<I, O> define(
          Class<I> requestType,
          Supplier<? extends SdkPojo> requestBuilder,
          Class<O> responseType,
          Operation<I, O> operation) {
    return new OperationDefinition<>(
        operationName(requestType), requestType, requestBuilder, responseType, operation);
  }
}

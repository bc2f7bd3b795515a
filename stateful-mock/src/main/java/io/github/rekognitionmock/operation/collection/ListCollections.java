package io.github.rekognitionmock.operation.collection;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.collection.FaceCollection;
import io.github.rekognitionmock.collection.FaceModel;
import io.github.rekognitionmock.collection.Page;
import io.github.rekognitionmock.operation.Operation;
import io.github.rekognitionmock.operation.PageSize;
import io.github.rekognitionmock.operation.PaginationTokens;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsResponse;

/** ListCollections: by id, with the face model version of each in a list of the same length. */
public final class ListCollections
    implements Operation<ListCollectionsRequest, ListCollectionsResponse> {

  private static final String LISTING = "ListCollections";
  private static final int USUAL_PAGE = 1000;

  @Override
  public ListCollectionsResponse perform(ListCollectionsRequest request, RegionalAccount account) {
    Optional<String> after =
        PaginationTokens.decode(LISTING, request.nextToken())
            .map(position -> CollectionPosition.resolve(position, account.collections()));
    Page<FaceCollection> page =
        account.collections().list(after, PageSize.of(request.maxResults(), USUAL_PAGE));
    List<String> ids = page.items().stream().map(FaceCollection::id).toList();
    return ListCollectionsResponse.builder()
        .collectionIds(ids)
        .nextToken(page.next().map(ListCollections::token).orElse(null))
        .faceModelVersions(Collections.nCopies(ids.size(), FaceModel.VERSION))
        .build();
  }

  private static String token(FaceCollection last) {
    return PaginationTokens.encode(LISTING, CollectionPosition.of(last.id()));
  }
}

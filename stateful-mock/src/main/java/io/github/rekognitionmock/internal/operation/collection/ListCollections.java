package io.github.rekognitionmock.internal.operation.collection;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.value.Page;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import io.github.rekognitionmock.internal.operation.PageSize;
import io.github.rekognitionmock.internal.operation.PaginationTokens;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsResponse;

/** ListCollections: by id, with the face model version of each in a list of the same length. */
public final class ListCollections implements Operation<ListCollectionsRequest> {

  private static final String LISTING = "ListCollections";
  private static final int USUAL_PAGE = 1000;

  @Override
  public ListCollectionsResponse perform(
      ListCollectionsRequest request, RegionalAccount account, Explanation explanation) {
    Optional<String> after =
        PaginationTokens.decode(LISTING, request.nextToken())
            .map(position -> CollectionPosition.resolve(position, account.collections()));
    Page<FaceCollection> page =
        account.collections().list(after, PageSize.of(request.maxResults(), USUAL_PAGE));
    return ListCollectionsResponse.builder()
        .collectionIds(page.items().stream().map(FaceCollection::id).toList())
        .nextToken(page.next().map(ListCollections::token).orElse(null))
        .faceModelVersions(
            page.items().stream().map(collection -> collection.model().text()).toList())
        .build();
  }

  private static String token(FaceCollection last) {
    return PaginationTokens.encode(LISTING, CollectionPosition.of(last.id()));
  }
}

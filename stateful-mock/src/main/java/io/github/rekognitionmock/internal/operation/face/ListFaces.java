package io.github.rekognitionmock.internal.operation.face;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.FaceFilter;
import io.github.rekognitionmock.internal.collection.value.Page;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import io.github.rekognitionmock.internal.operation.PageSize;
import io.github.rekognitionmock.internal.operation.PaginationTokens;
import io.github.rekognitionmock.internal.recognition.FaceId;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.rekognition.model.ListFacesRequest;
import software.amazon.awssdk.services.rekognition.model.ListFacesResponse;

/** ListFaces: by FaceId, as three independent listings of the service show it. */
public final class ListFaces implements Operation<ListFacesRequest> {

  private static final int USUAL_PAGE = 1000;

  @Override
  public ListFacesResponse perform(
      ListFacesRequest request, RegionalAccount account, Explanation explanation) {
    FaceCollection collection = account.collections().get(request.collectionId());
    String listing = "ListFaces " + collection.id();
    Page<Face> page =
        collection.faces(
            filter(request),
            PaginationTokens.decode(listing, request.nextToken()).map(FaceId::parse),
            PageSize.of(request.maxResults(), USUAL_PAGE));
    return ListFacesResponse.builder()
        .faces(page.items().stream().map(face -> StoredFaces.of(face, collection.model())).toList())
        .nextToken(
            page.next()
                .map(last -> PaginationTokens.encode(listing, last.id().toString()))
                .orElse(null))
        .faceModelVersion(collection.model().text())
        .build();
  }

  private static FaceFilter filter(ListFacesRequest request) {
    Optional<Set<FaceId>> ids =
        request.hasFaceIds()
            ? Optional.of(Set.copyOf(FaceId.parseAll(request.faceIds())))
            : Optional.empty();
    return new FaceFilter(Optional.ofNullable(request.userId()), ids);
  }
}

package io.github.rekognitionmock.internal.operation.user;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.value.ListedUser;
import io.github.rekognitionmock.internal.collection.value.Page;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import io.github.rekognitionmock.internal.operation.PageSize;
import io.github.rekognitionmock.internal.operation.PaginationTokens;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.ListUsersResponse;
import software.amazon.awssdk.services.rekognition.model.User;

/** ListUsers: in an order that is neither by name nor by time, as documented. */
public final class ListUsers implements Operation<ListUsersRequest> {

  private static final int USUAL_PAGE = 500;

  @Override
  public ListUsersResponse perform(
      ListUsersRequest request, RegionalAccount account, Explanation explanation) {
    FaceCollection collection = account.collections().get(request.collectionId());
    String listing = "ListUsers " + collection.id();
    Page<ListedUser> page =
        collection.users(
            PaginationTokens.decode(listing, request.nextToken()),
            PageSize.of(request.maxResults(), USUAL_PAGE));
    return ListUsersResponse.builder()
        .users(page.items().stream().map(ListUsers::user).toList())
        .nextToken(
            page.next().map(last -> PaginationTokens.encode(listing, last.id())).orElse(null))
        .build();
  }

  private static User user(ListedUser user) {
    return User.builder().userId(user.id()).userStatus(user.status()).build();
  }
}

package io.github.rekognitionmock.internal.operation.user;

import io.github.rekognitionmock.internal.collection.value.ListedUser;
import io.github.rekognitionmock.internal.collection.value.Match;
import java.util.List;
import software.amazon.awssdk.services.rekognition.model.MatchedUser;
import software.amazon.awssdk.services.rekognition.model.UserMatch;

/** Users as the operations answer them. */
public final class Users {

  private Users() {}

  public static List<UserMatch> matches(List<Match<ListedUser>> matches) {
    return matches.stream().map(Users::match).toList();
  }

  private static UserMatch match(Match<ListedUser> match) {
    ListedUser user = match.subject();
    return UserMatch.builder()
        .similarity(match.similarity())
        .user(MatchedUser.builder().userId(user.id()).userStatus(user.status()).build())
        .build();
  }
}

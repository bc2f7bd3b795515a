package io.github.rekognitionmock.operation.user;

import io.github.rekognitionmock.collection.Match;
import io.github.rekognitionmock.collection.User;
import io.github.rekognitionmock.collection.UserStatus;
import java.util.List;
import software.amazon.awssdk.services.rekognition.model.MatchedUser;
import software.amazon.awssdk.services.rekognition.model.UserMatch;

/** Users as the operations answer them. */
public final class Users {

  private Users() {}

  /**
   * Writes a status.
   *
   * @param status the status
   * @return the SDK's form of it
   */
  static software.amazon.awssdk.services.rekognition.model.UserStatus status(UserStatus status) {
    return software.amazon.awssdk.services.rekognition.model.UserStatus.valueOf(status.name());
  }

  /**
   * Writes what a search found.
   *
   * @param matches the matches
   * @return the SDK's form of them, in the same order
   */
  public static List<UserMatch> matches(List<Match<User>> matches) {
    return matches.stream().map(Users::match).toList();
  }

  private static UserMatch match(Match<User> match) {
    User user = match.subject();
    return UserMatch.builder()
        .similarity(match.similarity())
        .user(MatchedUser.builder().userId(user.id()).userStatus(status(user.status())).build())
        .build();
  }
}

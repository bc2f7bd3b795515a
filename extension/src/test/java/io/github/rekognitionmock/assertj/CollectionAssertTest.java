package io.github.rekognitionmock.assertj;

import static io.github.rekognitionmock.assertj.Messages.assertMessage;

import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.RekognitionMock;
import org.junit.jupiter.api.Test;

class CollectionAssertTest {

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final MockCollection staff = rekognition.collection("staff");

  private CollectionAssert assertThatStaff() {
    return RekognitionAssertions.assertThat(rekognition).collection("staff");
  }

  @Test
  void findsUsers() {
    staff.createUser("alice");

    assertThatStaff().hasUsers("alice");
    assertMessage(
        () -> assertThatStaff().hasUsers("alice", "dave"),
        """
        Expecting collection 'staff' to have user 'dave',
        but it has 1 user:
          'alice'""");
  }

  @Test
  void acceptsWhatIsThere() {
    String photo = staff.createUser("alice").tag("team", "hr").indexFace("alice");

    assertThatStaff()
        .exists()
        .hasUser("alice")
        .hasUsers("alice")
        .doesNotHaveUser("bob")
        .hasUserCount(1)
        .hasFaces(photo)
        .doesNotHaveFace("00000000-0000-0000-0000-000000000000")
        .hasFaceCount(1)
        .hasFacesOf("alice", 1)
        .hasTag("team", "hr")
        .hasFacesOf("bob", 0);
  }

  @Test
  void namesTheUsersThereAre() {
    staff.createUser("bob").createUser("carol");

    assertMessage(
        () -> assertThatStaff().hasUser("alice"),
        """
        Expecting collection 'staff' to have user 'alice',
        but it has 2 users:
          %s"""
            .formatted(String.join("\n  ", listedUsers())));
  }

  @Test
  void describesAUserThatShouldNotBeThere() {
    staff.createUser("alice").associateFaces("alice", staff.indexFace("alice"));

    assertMessage(
        () -> assertThatStaff().doesNotHaveUser("alice"),
        """
        Expecting collection 'staff' not to have user 'alice',
        but it has, ACTIVE with 1 face""");
  }

  @Test
  void namesUsersThatAreTooManyOrTooFew() {
    staff.createUser("bob");

    assertMessage(
        () -> assertThatStaff().hasUserCount(2),
        """
        Expecting collection 'staff' to have 2 users,
        but it has 1 user:
          'bob'""");
  }

  @Test
  void listsTagsIfOneIsMissing() {
    staff.tag("team", "it").tag("site", "berlin");

    assertMessage(
        () -> assertThatStaff().hasTag("team", "hr"),
        """
        Expecting collection 'staff' to have tag 'team' = 'hr',
        but it has 2 tags:
          'site' = 'berlin'
          'team' = 'it'""");
  }

  private Iterable<String> listedUsers() {
    return rekognition.inspect("staff").orElseThrow().users().stream()
        .map(user -> "'" + user.userId() + "'")
        .toList();
  }
}

package io.github.rekognitionmock.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.ConflictException;
import software.amazon.awssdk.services.rekognition.model.ListUsersResponse;
import software.amazon.awssdk.services.rekognition.model.ResourceNotFoundException;
import software.amazon.awssdk.services.rekognition.model.User;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

class UsersContractTest extends ServiceContract {

  @Test
  void aNewUserIsCreatedAndNotActive() {
    user("alice");

    assertThat(statusOf("alice")).isEqualTo(UserStatus.CREATED);
  }

  @Test
  void aUserWithFacesIsActiveOnceTheChangeIsComplete() {
    user("alice", face("alice"));

    assertThat(statusOf("alice")).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void aUserIdIsUniqueInItsCollection() {
    user("alice");

    assertThat(errorOf(() -> user("alice")))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("The user id: alice already exists");
  }

  @Test
  void userIdsAreCaseSensitive() {
    user("alice");
    user("Alice");

    assertThat(client.describeCollection(r -> r.collectionId(collection)).userCount()).isEqualTo(2);
  }

  @Test
  void aUserCannotBeCreatedInAMissingCollection() {
    assertThat(errorOf(() -> client.createUser(r -> r.collectionId("gone").userId("alice"))))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("The collection id: gone does not exist");
  }

  @Test
  void aDeletedUserIsGone() {
    user("alice");

    delete("alice");

    assertThat(client.listUsers(r -> r.collectionId(collection)).users()).isEmpty();
  }

  @Test
  void deletingAUserFreesItsFaces() {
    String face = face("alice");
    user("alice", face);
    user("bob");

    delete("alice");
    client.associateFaces(r -> r.collectionId(collection).userId("bob").faceIds(face));

    assertThat(facesOf("bob")).containsExactly(face);
  }

  @Test
  void aMissingUserCannotBeDeleted() {
    assertThat(errorOf(() -> delete("alice")))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("The user id: alice does not exist");
  }

  @Test
  void aUserThatWasDeletedCanBeCreatedAgain() {
    user("alice", face("alice"));
    delete("alice");

    user("alice");

    assertThat(statusOf("alice")).isEqualTo(UserStatus.CREATED);
    assertThat(facesOf("alice")).isEmpty();
  }

  @Test
  void usersAreListedPageByPage() {
    IntStream.range(0, 5).forEach(i -> user("user-" + i));

    assertThat(client.listUsersPaginator(r -> r.collectionId(collection).maxResults(2)).users())
        .extracting(User::userId)
        .containsExactlyInAnyOrder("user-0", "user-1", "user-2", "user-3", "user-4");
  }

  @Test
  void theLastPageOfUsersHasNoToken() {
    user("alice");

    ListUsersResponse response = client.listUsers(r -> r.collectionId(collection).maxResults(1));

    assertThat(response.nextToken()).isNull();
  }

  private void delete(String userId) {
    client.deleteUser(r -> r.collectionId(collection).userId(userId));
  }
}

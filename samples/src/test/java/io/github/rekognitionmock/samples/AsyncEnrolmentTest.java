package io.github.rekognitionmock.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.junit.jupiter.RekognitionMockTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.model.ListUsersResponse;
import software.amazon.awssdk.services.rekognition.model.User;

/** The async client, with several requests on their way at once. */
@RekognitionMockTest
class AsyncEnrolmentTest {

  @Test
  void createsManyUsersAtOnce(RekognitionAsyncClient client, RekognitionMock rekognition) {
    rekognition.collection("staff");

    CompletableFuture.allOf(
            List.of("alice", "bob", "carol").stream()
                .map(id -> client.createUser(r -> r.collectionId("staff").userId(id)))
                .toArray(CompletableFuture[]::new))
        .join();

    ListUsersResponse listed = client.listUsers(r -> r.collectionId("staff")).join();
    assertThat(listed.users())
        .extracting(User::userId)
        .containsExactlyInAnyOrder("alice", "bob", "carol");
  }
}

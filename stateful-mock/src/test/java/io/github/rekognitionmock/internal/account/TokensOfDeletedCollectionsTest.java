package io.github.rekognitionmock.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

class TokensOfDeletedCollectionsTest {

  private final RekognitionClient client = RekognitionMock.create().client();

  @Test
  void aTokenIsForgottenWithItsCollection() {
    createCollectionAndUser("staff");
    client.deleteCollection(r -> r.collectionId("staff"));

    createCollectionAndUser("staff");

    assertThat(client.listUsers(r -> r.collectionId("staff")).users()).hasSize(1);
  }

  @Test
  void aTokenIsKeptWhenAnotherCollectionIsDeleted() {
    createCollectionAndUser("staff");
    client.createCollection(r -> r.collectionId("visitors"));
    client.deleteCollection(r -> r.collectionId("visitors"));

    createUser("staff");

    assertThat(client.listUsers(r -> r.collectionId("staff")).users()).hasSize(1);
  }

  private void createCollectionAndUser(String collection) {
    client.createCollection(r -> r.collectionId(collection));
    createUser(collection);
  }

  private void createUser(String collection) {
    client.createUser(
        r -> r.collectionId(collection).userId("alice").clientRequestToken("constant"));
  }
}

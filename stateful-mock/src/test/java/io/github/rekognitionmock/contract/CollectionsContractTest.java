package io.github.rekognitionmock.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.CreateCollectionResponse;
import software.amazon.awssdk.services.rekognition.model.DescribeCollectionResponse;
import software.amazon.awssdk.services.rekognition.model.InvalidPaginationTokenException;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsResponse;
import software.amazon.awssdk.services.rekognition.model.ResourceAlreadyExistsException;
import software.amazon.awssdk.services.rekognition.model.ResourceNotFoundException;

class CollectionsContractTest extends ServiceContract {

  @Test
  void createCollectionAnswersAnArnWithoutItsPrefix() {
    String second = collection + "-second";

    CreateCollectionResponse response = client.createCollection(r -> r.collectionId(second));

    assertThat(response.collectionArn())
        .matches("aws:rekognition:[a-z0-9-]+:[0-9]{12}:collection/" + second);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.faceModelVersion()).isEqualTo("7.0");
    client.deleteCollection(r -> r.collectionId(second));
  }

  @Test
  void describeCollectionAnswersAnArnWithItsPrefix() {
    assertThat(describe().collectionARN())
        .matches("arn:aws:rekognition:[a-z0-9-]+:[0-9]{12}:collection/" + collection);
  }

  @Test
  void describeCollectionCountsFacesAndUsers() {
    user("alice", face("alice"));
    face("bob");

    assertThat(describe().faceCount()).isEqualTo(2);
    assertThat(describe().userCount()).isEqualTo(1);
  }

  @Test
  void describeCollectionTellsWhenItWasCreated() {
    assertThat(describe().creationTimestamp())
        .isCloseTo(Instant.now(), Assertions.within(Duration.ofMinutes(1)));
  }

  @Test
  void aCollectionIdIsUnique() {
    assertThat(errorOf(() -> client.createCollection(r -> r.collectionId(collection))))
        .isInstanceOf(ResourceAlreadyExistsException.class)
        .hasMessageContaining("The collection id: " + collection + " already exists");
  }

  @Test
  void collectionIdsAreCaseSensitive() {
    String upperCase = collection.toUpperCase(Locale.ROOT);

    client.createCollection(r -> r.collectionId(upperCase));
    client.deleteCollection(r -> r.collectionId(upperCase));

    assertThat(client.describeCollection(r -> r.collectionId(collection)).faceCount()).isZero();
  }

  @Test
  void aMissingCollectionCannotBeDeleted() {
    assertThat(errorOf(() -> client.deleteCollection(r -> r.collectionId("gone"))))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("The collection id: gone does not exist");
  }

  @Test
  void aCollectionThatIsDeletedAndCreatedAgainIsEmpty() {
    user("alice", face("alice"));

    client.deleteCollection(r -> r.collectionId(collection));
    client.createCollection(r -> r.collectionId(collection));

    assertThat(describe().faceCount()).isZero();
    assertThat(describe().userCount()).isZero();
  }

  @Test
  void theSameUserMayExistInTwoCollections() {
    String second = collection + "-second";
    client.createCollection(r -> r.collectionId(second));
    user("alice", face("alice"));

    client.createUser(r -> r.collectionId(second).userId("alice"));

    assertThat(client.listFaces(r -> r.collectionId(second).userId("alice")).faces()).isEmpty();
    client.deleteCollection(r -> r.collectionId(second));
  }

  @Test
  void collectionsAreListedWithTheirModelVersionsPageByPage() {
    List<String> further = List.of(collection + "-a", longId(), collection + "-y");
    further.forEach(id -> client.createCollection(r -> r.collectionId(id)));

    List<ListCollectionsResponse> pages =
        client.listCollectionsPaginator(r -> r.maxResults(1)).stream().toList();

    assertThat(pages).flatExtracting(ListCollectionsResponse::collectionIds).containsAll(further);
    assertThat(pages)
        .allSatisfy(
            page -> assertThat(page.faceModelVersions()).hasSameSizeAs(page.collectionIds()));
    further.forEach(id -> client.deleteCollection(r -> r.collectionId(id)));
  }

  @Test
  void anInventedTokenIsRefused() {
    assertThat(errorOf(() -> client.listCollections(r -> r.nextToken("invented"))))
        .isInstanceOf(InvalidPaginationTokenException.class);
  }

  @Test
  void aTokenThatWasChangedIsRefused() {
    String second = collection + "-second";
    client.createCollection(r -> r.collectionId(second));
    byte[] token =
        Base64.getDecoder().decode(client.listCollections(r -> r.maxResults(1)).nextToken());
    token[token.length - 1] ^= 1;
    String changed = Base64.getEncoder().encodeToString(token);

    assertThat(errorOf(() -> client.listCollections(r -> r.nextToken(changed))))
        .isInstanceOf(InvalidPaginationTokenException.class);
    client.deleteCollection(r -> r.collectionId(second));
  }

  private DescribeCollectionResponse describe() {
    return client.describeCollection(r -> r.collectionId(collection));
  }

  /** As long as a token may be, and followed by another, so that a token has to stand for it. */
  private String longId() {
    return collection + "-" + "x".repeat(254 - collection.length());
  }
}

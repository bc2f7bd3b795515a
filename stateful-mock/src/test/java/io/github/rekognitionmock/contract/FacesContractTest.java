package io.github.rekognitionmock.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceDeletionReason.ASSOCIATED_TO_AN_EXISTING_USER;
import static software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceDeletionReason.FACE_NOT_FOUND;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.DeleteFacesResponse;
import software.amazon.awssdk.services.rekognition.model.Face;
import software.amazon.awssdk.services.rekognition.model.InvalidPaginationTokenException;
import software.amazon.awssdk.services.rekognition.model.ResourceNotFoundException;

class FacesContractTest extends ServiceContract {

  @Test
  void facesAreListedByIdPageByPage() {
    List<String> faces = IntStream.range(0, 5).mapToObj(i -> face("alice")).sorted().toList();

    assertThat(client.listFacesPaginator(r -> r.collectionId(collection).maxResults(2)).faces())
        .extracting(Face::faceId)
        .containsExactlyElementsOf(faces);
  }

  @Test
  void aListedFaceNamesItsUserAndItsModelVersion() {
    user("alice", face("alice"));

    assertThat(client.listFaces(r -> r.collectionId(collection)).faces())
        .singleElement()
        .satisfies(face -> assertThat(face.userId()).isEqualTo("alice"))
        .satisfies(face -> assertThat(face.indexFacesModelVersion()).isEqualTo("7.0"));
  }

  @Test
  void facesAreListedByTheirIds() {
    String wanted = face("alice");
    face("bob");

    assertThat(
            client.listFaces(r -> r.collectionId(collection).faceIds(wanted, UNKNOWN_FACE)).faces())
        .extracting(Face::faceId)
        .containsExactly(wanted);
  }

  @Test
  void theFacesOfAUserAreListedByIdPageByPage() {
    List<String> faces = IntStream.range(0, 5).mapToObj(i -> face("alice")).sorted().toList();
    user("alice", faces.toArray(String[]::new));
    face("bob");

    assertThat(
            client
                .listFacesPaginator(r -> r.collectionId(collection).userId("alice").maxResults(2))
                .faces())
        .extracting(Face::faceId)
        .containsExactlyElementsOf(faces);
  }

  @Test
  void aTokenOfAnotherCollectionIsRefused() {
    face("alice");
    face("bob");
    String token = client.listFaces(r -> r.collectionId(collection).maxResults(1)).nextToken();
    String second = collection + "-second";
    client.createCollection(r -> r.collectionId(second));

    assertThat(errorOf(() -> client.listFaces(r -> r.collectionId(second).nextToken(token))))
        .isInstanceOf(InvalidPaginationTokenException.class);
    client.deleteCollection(r -> r.collectionId(second));
  }

  @Test
  void facesOfAMissingCollectionCannotBeListed() {
    assertThat(errorOf(() -> client.listFaces(r -> r.collectionId("gone"))))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("The collection id: gone does not exist");
  }

  @Test
  void aDeletedFaceIsGone() {
    String face = face("alice");

    DeleteFacesResponse response = delete(face);

    assertThat(response.deletedFaces()).containsExactly(face);
    assertThat(response.hasUnsuccessfulFaceDeletions()).isTrue();
    assertThat(client.listFaces(r -> r.collectionId(collection)).faces()).isEmpty();
  }

  @Test
  void aFaceOfAUserIsNotDeleted() {
    String face = face("alice");
    user("alice", face);

    DeleteFacesResponse response = delete(face);

    assertThat(response.deletedFaces()).isEmpty();
    assertThat(response.unsuccessfulFaceDeletions())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.faceId()).isEqualTo(face))
        .satisfies(refusal -> assertThat(refusal.userId()).isEqualTo("alice"))
        .satisfies(
            refusal ->
                assertThat(refusal.reasons()).containsExactly(ASSOCIATED_TO_AN_EXISTING_USER));
    assertThat(facesOf("alice")).containsExactly(face);
  }

  @Test
  void anUnknownFaceIsReportedAsNotFound() {
    assertThat(delete(UNKNOWN_FACE).unsuccessfulFaceDeletions())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.faceId()).isEqualTo(UNKNOWN_FACE))
        .satisfies(refusal -> assertThat(refusal.userId()).isNull())
        .satisfies(refusal -> assertThat(refusal.reasons()).containsExactly(FACE_NOT_FOUND));
  }

  private DeleteFacesResponse delete(String... faces) {
    return client.deleteFaces(r -> r.collectionId(collection).faceIds(faces));
  }
}

package io.github.rekognitionmock.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.InvalidParameterException;
import software.amazon.awssdk.services.rekognition.model.ResourceNotFoundException;
import software.amazon.awssdk.services.rekognition.model.SearchFacesResponse;
import software.amazon.awssdk.services.rekognition.model.SearchUsersResponse;

class SearchContractTest extends ServiceContract {

  @Test
  @DeclaredRecognition
  void aFaceFindsTheOtherFacesOfItsPersonAndNotItself() {
    String searched = face("alice");
    String other = face("alice");
    face("bob");

    SearchFacesResponse response =
        client.searchFaces(r -> r.collectionId(collection).faceId(searched));

    assertThat(response.searchedFaceId()).isEqualTo(searched);
    assertThat(response.faceMatches())
        .singleElement()
        .satisfies(match -> assertThat(match.face().faceId()).isEqualTo(other))
        .satisfies(match -> assertThat(match.similarity()).isBetween(97f, 100f));
  }

  @Test
  @DeclaredRecognition
  void aLowThresholdFindsStrangersBehindTheSamePerson() {
    String searched = face("alice");
    String other = face("alice");
    String stranger = face("bob");

    SearchFacesResponse response =
        client.searchFaces(r -> r.collectionId(collection).faceId(searched).faceMatchThreshold(0f));

    assertThat(response.faceMatches())
        .extracting(match -> match.face().faceId())
        .containsExactly(other, stranger);
  }

  @Test
  void anUnknownFaceIsAnInvalidParameter() {
    assertThat(
            errorOf(() -> client.searchFaces(r -> r.collectionId(collection).faceId(UNKNOWN_FACE))))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("faceId was not found in the collection.");
  }

  @Test
  @DeclaredRecognition
  void aFaceFindsItsOwnUserFirst() {
    String hers = face("alice");
    user("alice", hers);
    user("bob", face("bob"));

    SearchUsersResponse response = client.searchUsers(r -> r.collectionId(collection).faceId(hers));

    assertThat(response.searchedFace().faceId()).isEqualTo(hers);
    assertThat(response.searchedUser()).isNull();
    assertThat(response.userMatches())
        .singleElement()
        .satisfies(match -> assertThat(match.user().userId()).isEqualTo("alice"))
        .satisfies(match -> assertThat(match.similarity()).isEqualTo(100f));
  }

  @Test
  @DeclaredRecognition
  void aUserFindsItsLookalikesAndNotItself() {
    user("alice", face("alice"));
    user("alice-again", face("alice"));
    user("bob", face("bob"));

    SearchUsersResponse response =
        client.searchUsers(r -> r.collectionId(collection).userId("alice"));

    assertThat(response.searchedUser().userId()).isEqualTo("alice");
    assertThat(response.searchedFace()).isNull();
    assertThat(response.userMatches())
        .extracting(match -> match.user().userId())
        .containsExactly("alice-again");
  }

  @Test
  void aUserWithoutFacesFindsNobody() {
    user("alice");
    user("bob", face("bob"));

    assertThat(client.searchUsers(r -> r.collectionId(collection).userId("alice")).userMatches())
        .isEmpty();
  }

  @Test
  void aMissingUserCannotBeSearchedFor() {
    assertThat(errorOf(() -> client.searchUsers(r -> r.collectionId(collection).userId("nobody"))))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void aSearchForUsersNeedsAFaceOrAUserAndNotBoth() {
    user("alice");

    assertThat(errorOf(() -> client.searchUsers(r -> r.collectionId(collection))))
        .isInstanceOf(InvalidParameterException.class);
    assertThat(
            errorOf(
                () ->
                    client.searchUsers(
                        r -> r.collectionId(collection).userId("alice").faceId(UNKNOWN_FACE))))
        .isInstanceOf(InvalidParameterException.class);
  }
}

package io.github.rekognitionmock.internal.operation.image;

import static io.github.rekognitionmock.internal.operation.image.InProcessMock.STAFF;
import static io.github.rekognitionmock.internal.operation.image.InProcessMock.showing;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.rekognition.model.UnsearchedFaceReason.FACE_NOT_LARGEST;
import static software.amazon.awssdk.services.rekognition.model.UnsearchedFaceReason.LOW_BRIGHTNESS;

import io.github.rekognitionmock.internal.recognition.SimilarityRule;
import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.QualityFilter;
import software.amazon.awssdk.services.rekognition.model.SearchUsersByImageRequest;
import software.amazon.awssdk.services.rekognition.model.SearchUsersByImageResponse;
import software.amazon.awssdk.services.rekognition.model.UnsearchedFace;
import software.amazon.awssdk.services.rekognition.model.UnsearchedFaceReason;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

class SearchUsersByImageTest {

  private final InProcessMock mock = new InProcessMock();

  @Test
  void findsTheUserOfThePerson() {
    mock.user("alice", showing("alice"));
    mock.user("bob", showing("bob"));

    SearchUsersByImageResponse response = search(showing("alice"), r -> {});

    assertThat(found(response)).containsExactly("alice");
    assertThat(response.userMatches().get(0).user().userStatus()).isEqualTo(UserStatus.ACTIVE);
    assertThat(response.faceModelVersion()).isEqualTo("7");
  }

  @Test
  void answersOnlyWhereTheSearchedFaceIs() {
    FaceDetail searched = search(showing("alice"), r -> {}).searchedFace().faceDetail();

    assertThat(searched)
        .isEqualTo(FaceDetail.builder().boundingBox(searched.boundingBox()).build());
    assertThat(searched.boundingBox().width()).isEqualTo(0.4f);
  }

  @Test
  void leavesOutFacesBeyondAHundredForAnotherReason() {
    String[] crowd = IntStream.range(0, 103).mapToObj("guest-%d"::formatted).toArray(String[]::new);

    List<List<UnsearchedFaceReason>> reasons =
        search(showing(crowd), r -> {}).unsearchedFaces().stream()
            .map(UnsearchedFace::reasons)
            .toList();

    assertThat(reasons).hasSize(102);
    assertThat(reasons.subList(0, 99)).containsOnly(List.of(FACE_NOT_LARGEST));
    assertThat(reasons.subList(99, 102))
        .containsOnly(List.of(UnsearchedFaceReason.EXCEEDS_MAX_FACES));
  }

  @Test
  void leavesOutAllFacesButTheLargest() {
    mock.user("bob", showing("bob"));

    SearchUsersByImageResponse response = search(showing("alice", "bob", "carol"), r -> {});

    assertThat(found(response)).isEmpty();
    assertThat(response.unsearchedFaces())
        .hasSize(2)
        .allSatisfy(face -> assertThat(face.reasons()).containsExactly(FACE_NOT_LARGEST))
        .extracting(face -> -face.faceDetails().boundingBox().width())
        .isSorted();
  }

  @Test
  void leavesOutFacesThatDoNotPassTheFilter() {
    mock.user("bob", showing("bob"));
    DeclaredFace dark = InProcessMock.dark("alice");
    Image image = mock.declared(dark, DeclaredFace.of("bob"), DeclaredFace.of("carol"));

    SearchUsersByImageResponse response = search(image, r -> r.qualityFilter(QualityFilter.MEDIUM));

    assertThat(found(response)).containsExactly("bob");
    assertThat(response.unsearchedFaces())
        .extracting(face -> face.reasons().get(0))
        .containsExactly(LOW_BRIGHTNESS, FACE_NOT_LARGEST);
  }

  @Test
  void answersNoMatchesAndNoFaceForAnImageOfNobody() {
    mock.user("alice", showing("alice"));

    SearchUsersByImageResponse response = search(showing(), r -> {});

    assertThat(response.searchedFace()).isNull();
    assertThat(response.userMatches()).isEmpty();
    assertThat(response.hasUserMatches()).isTrue();
    assertThat(response.unsearchedFaces()).isEmpty();
    assertThat(response.hasUnsearchedFaces()).isTrue();
  }

  @Test
  void hasAnInclusiveThresholdOf80UnlessAnotherIsGiven() {
    mock.user("bob", showing("bob"));
    similarity("alice", "bob", 80);
    assertThat(found(search(showing("alice"), r -> {}))).hasSize(1);

    similarity("alice", "bob", 79.99f);
    assertThat(found(search(showing("alice"), r -> {}))).isEmpty();
    assertThat(found(search(showing("alice"), r -> r.userMatchThreshold(79.99f)))).hasSize(1);
  }

  @Test
  void findsAsManyAsAskedForTheMostAlikeFirst() {
    mock.user("bob", showing("bob"));
    mock.user("carol", showing("carol"));
    similarity("alice", "bob", 85);
    similarity("alice", "carol", 90);

    assertThat(found(search(showing("alice"), r -> {}))).containsExactly("carol", "bob");
    assertThat(found(search(showing("alice"), r -> r.maxUsers(1)))).containsExactly("carol");
  }

  private void similarity(String one, String other, float percent) {
    mock.account.similarities().declare(new SimilarityRule(one, other, percent));
  }

  private SearchUsersByImageResponse search(
      Image image, Consumer<SearchUsersByImageRequest.Builder> options) {
    return mock.client.searchUsersByImage(
        r -> r.collectionId(STAFF).image(image).applyMutation(options));
  }

  private static List<String> found(SearchUsersByImageResponse response) {
    return response.userMatches().stream().map(match -> match.user().userId()).toList();
  }
}

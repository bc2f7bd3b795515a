package io.github.rekognitionmock.internal.operation.image;

import static io.github.rekognitionmock.internal.operation.image.InProcessMock.STAFF;
import static io.github.rekognitionmock.internal.operation.image.InProcessMock.bytes;
import static io.github.rekognitionmock.internal.operation.image.InProcessMock.showing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.internal.recognition.SimilarityRule;
import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.InvalidParameterException;
import software.amazon.awssdk.services.rekognition.model.QualityFilter;
import software.amazon.awssdk.services.rekognition.model.SearchFacesByImageRequest;
import software.amazon.awssdk.services.rekognition.model.SearchFacesByImageResponse;

class SearchFacesByImageTest {

  private final InProcessMock mock = new InProcessMock();

  @Test
  void findsTheFacesOfThePersonTheSameImageFirst() {
    List<String> same = mock.index(showing("alice"));
    List<String> other = mock.index(bytes(Images.variant(2).showing("alice")));
    mock.index(showing("bob"));

    SearchFacesByImageResponse response = search(showing("alice"), r -> {});

    assertThat(found(response)).containsExactly(same.get(0), other.get(0));
    assertThat(response.faceMatches().get(0).similarity()).isEqualTo(100);
    assertThat(response.faceMatches().get(1).similarity()).isBetween(97f, 99.99f);
  }

  @Test
  void searchesWithTheLargestFace() {
    List<String> bob = mock.index(showing("bob"));
    mock.index(showing("alice"));

    assertThat(found(search(showing("bob", "alice"), r -> {}))).isEqualTo(bob);
  }

  @Test
  void searchesWithTheLargestFaceThatPassesTheFilter() {
    List<String> alice = mock.index(showing("alice"));
    DeclaredFace darkBob = InProcessMock.dark("bob");
    Image image = mock.declared(darkBob, DeclaredFace.of("alice"));

    assertThat(found(search(image, r -> {}))).isEmpty();
    assertThat(found(search(image, r -> r.qualityFilter(QualityFilter.AUTO)))).isEqualTo(alice);
  }

  @Test
  void answersWhereTheSearchedFaceIs() {
    SearchFacesByImageResponse response = search(showing("alice"), r -> {});

    assertThat(response.searchedFaceBoundingBox().width()).isEqualTo(0.4f);
    assertThat(response.searchedFaceConfidence()).isBetween(99.9f, 100f);
    assertThat(response.faceModelVersion()).isEqualTo("7.0");
    assertThat(response.hasFaceMatches()).isTrue();
  }

  @Test
  void answersFacesAsTheyAreStored() {
    mock.user("alice", showing("alice"));

    assertThat(search(showing("alice"), r -> {}).faceMatches().get(0).face())
        .isEqualTo(mock.client.listFaces(r -> r.collectionId(STAFF)).faces().get(0));
  }

  @Test
  void hasAnInclusiveThresholdOf80UnlessAnotherIsGiven() {
    mock.index(showing("bob"));
    similarity("alice", "bob", 80);
    assertThat(found(search(showing("alice"), r -> {}))).hasSize(1);

    similarity("alice", "bob", 79.99f);
    assertThat(found(search(showing("alice"), r -> {}))).isEmpty();
    assertThat(found(search(showing("alice"), r -> r.faceMatchThreshold(79.99f)))).hasSize(1);
  }

  @Test
  void findsAsManyAsAskedFor() {
    mock.index(showing("alice"));
    mock.index(bytes(Images.variant(2).showing("alice")));

    assertThat(found(search(showing("alice"), r -> r.maxFaces(1)))).hasSize(1);
  }

  @Test
  void refusesAnImageOfNobody() {
    assertThatExceptionOfType(InvalidParameterException.class)
        .isThrownBy(() -> search(showing(), r -> {}))
        .withMessageContaining("There are no faces in the image. Should be at least 1.");
  }

  private void similarity(String one, String other, float percent) {
    mock.account.similarities().declare(new SimilarityRule(one, other, percent));
  }

  private SearchFacesByImageResponse search(
      Image image, Consumer<SearchFacesByImageRequest.Builder> options) {
    return mock.client.searchFacesByImage(
        r -> r.collectionId(STAFF).image(image).applyMutation(options));
  }

  private static List<String> found(SearchFacesByImageResponse response) {
    return response.faceMatches().stream().map(match -> match.face().faceId()).toList();
  }
}

package io.github.rekognitionmock.internal.operation.image;

import static io.github.rekognitionmock.internal.operation.image.InProcessMock.STAFF;
import static io.github.rekognitionmock.internal.operation.image.InProcessMock.showing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.internal.journal.RecordedRequest;
import io.github.rekognitionmock.internal.recognition.SimilarityRule;
import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import io.github.rekognitionmock.internal.recognition.rule.ImageRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.Image;

class ImageExplanationTest {

  private final InProcessMock mock = new InProcessMock();

  @Test
  void anImageThatSpeaksForItselfIsSaidToDoSo() {
    detect(showing("alice", "bob"));

    assertThat(explanations())
        .singleElement()
        .asString()
        .endsWith(" shows 'alice', 'bob': the image itself says so.");
  }

  @Test
  void aRuleThatDecidedIsNamed() {
    detect(mock.declared(DeclaredFace.of("alice")));

    assertThat(explanations())
        .singleElement()
        .asString()
        .endsWith(" shows 'alice': a rule for its S3 object says so.");
  }

  @Test
  void anUnknownImageIsSaidToHaveNoRule() {
    detect(InProcessMock.inS3("unknown.jpg"));

    assertThat(explanations())
        .singleElement()
        .asString()
        .endsWith(" shows somebody undeclared: no rule is about it.");
  }

  @Test
  void anErrorIsExplainedByWhatTheImageShows() {
    mock.account.images().declare(ImageRule.showing(new ImageKey.Unknown()));
    assertThatThrownBy(
        () ->
            mock.client.searchFacesByImage(
                r -> r.collectionId(STAFF).image(InProcessMock.inS3("empty.jpg"))));

    assertThat(explanations())
        .singleElement()
        .asString()
        .endsWith(" shows nobody: the default rule says so.");
  }

  @Test
  void anEmptySearchNamesTheBestCandidate() {
    mock.account.similarities().declare(new SimilarityRule("alice", "bob", 62.5f));
    String bob = mock.index(showing("bob")).get(0);

    mock.client.searchFacesByImage(r -> r.collectionId(STAFF).image(showing("alice")));

    assertThat(explanations())
        .hasSize(2)
        .last()
        .isEqualTo(
            "No face reached the threshold of 80.0: face "
                + bob
                + " ('bob') came closest with 62.5, because their similarity was declared.");
  }

  @Test
  void facesThatDoNotMatchAreCompared() {
    mock.account.similarities().declare(new SimilarityRule("alice", "bob", 62.5f));

    mock.client.compareFaces(
        r -> r.sourceImage(showing("alice")).targetImage(showing("alice", "bob")));

    assertThat(explanations())
        .hasSize(3)
        .last()
        .isEqualTo(
            "Face 2 ('bob') of the target has a similarity of 62.5, below the threshold of 80.0,"
                + " because their similarity was declared.");
  }

  private void detect(Image image) {
    mock.client.detectFaces(r -> r.image(image));
  }

  private List<String> explanations() {
    List<RecordedRequest<?>> received = mock.account.journal().all();
    return received.get(received.size() - 1).explanations().stream()
        .filter(text -> !text.startsWith("The journal keeps"))
        .toList();
  }
}

package io.github.rekognitionmock.internal.operation.image;

import static io.github.rekognitionmock.internal.operation.image.InProcessMock.STAFF;
import static io.github.rekognitionmock.internal.operation.image.InProcessMock.bytes;
import static io.github.rekognitionmock.internal.operation.image.InProcessMock.showing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.internal.journal.RecordedRequest;
import io.github.rekognitionmock.internal.recognition.SimilarityRule;
import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import io.github.rekognitionmock.internal.recognition.mark.Rework;
import io.github.rekognitionmock.internal.recognition.rule.ImageRule;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.RekognitionException;

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
        .endsWith(
            " shows somebody undeclared: no rule is about it; to declare it, POST {\"s3Object\":"
                + " {\"bucket\": \"photos\", \"name\": \"unknown.jpg\"}, \"faces\": [{\"person\": \"alice\"}]} to"
                + " /__admin/rekognition/images.");
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

  @Test
  void theSha256ToDeclareIsReadyToPaste() {
    byte[] photograph = Rework.of(Images.showingNobody()).jpeg(0.8);
    detect(bytes(photograph));

    assertThat(explanations())
        .singleElement()
        .asString()
        .contains(
            "{\"sha256\": \"" + sha256(photograph) + "\", \"faces\": [{\"person\": \"alice\"}]}");
  }

  @Test
  void aRefusedPictureIsSaidToBeTooSmall() {
    assertRefused(
        Rework.of(Images.size(80, 80).showing()).scale(0.5).png(),
        "The image was refused: it has 40 x 40 pixels, and each side needs 80.");
  }

  @Test
  void aRefusedPictureIsSaidToBeNone() {
    assertRefused(
        new byte[] {'G', 'I', 'F'},
        "The image was refused: its 3 bytes begin neither as a PNG nor as a JPEG.");
  }

  @Test
  void aRefusedPictureIsSaidToBeCutShort() {
    assertRefused(
        Arrays.copyOf(Images.showing("alice"), 1000),
        "The image was refused: it is cut short: its 1000 bytes do not end as a picture does.");
  }

  private void assertRefused(byte[] picture, String explanation) {
    assertThatExceptionOfType(RekognitionException.class).isThrownBy(() -> detect(bytes(picture)));
    assertThat(explanations()).containsExactly(explanation);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
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

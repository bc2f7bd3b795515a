package io.github.rekognitionmock.internal.operation.image;

import static io.github.rekognitionmock.internal.operation.image.InProcessMock.STAFF;
import static io.github.rekognitionmock.internal.operation.image.InProcessMock.bytes;
import static io.github.rekognitionmock.internal.operation.image.InProcessMock.showing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import io.github.rekognitionmock.internal.recognition.mark.Rework;
import io.github.rekognitionmock.internal.recognition.rule.ImageRule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.SearchUsersByImageResponse;

class ReworkedPictureTest {

  private final InProcessMock mock = new InProcessMock();

  @Test
  void everyFaceThatIsDetectedAndCutOutFindsItsUser() {
    List<String> persons = List.of("alice", "bob", "carol");
    persons.forEach(person -> mock.user(person, showing(person)));
    byte[] team = Rework.of(Images.showing("alice", "bob", "carol")).scale(0.75).jpeg(0.6);

    List<String> found =
        mock.client.detectFaces(r -> r.image(bytes(team))).faceDetails().stream()
            .map(face -> userOn(crop(team, face.boundingBox())))
            .toList();

    assertThat(found).containsExactlyElementsOf(persons);
  }

  @Test
  void theMarksAreSaidToHaveDecided() {
    mock.client.detectFaces(r -> r.image(bytes(Rework.of(Images.showing("alice")).jpeg(0.6))));

    assertThat(mock.account.journal().all())
        .last()
        .extracting(received -> received.explanations().get(0))
        .asString()
        .endsWith(" shows 'alice': the marks on it say so.");
  }

  @Test
  void theMarksCountMoreThanTheDefault() {
    mock.account.images().declare(ImageRule.showing(new ImageKey.Unknown(), "anybody"));
    mock.user("alice", showing("alice"));

    assertThat(userOn(bytes(Rework.of(Images.showing("alice")).jpeg(0.6)))).isEqualTo("alice");
  }

  @Test
  void aTextThatWasCarriedAlongDoesNotCountMoreThanTheMarks() {
    mock.user("alice", showing("alice"));
    mock.user("bob", showing("bob"));
    byte[] team = Images.jpeg().showing("alice", "bob");
    byte[] crop = Rework.of(team).crop(0.55f, 0, 0.45f, 0.5f, 0).jpeg(0.8);

    assertThat(userOn(bytes(withComment(crop, comment(team))))).isEqualTo("bob");
  }

  @Test
  void aTextThatWasCarriedAlongCountsWhereNoMarkIsLeft() {
    byte[] blank = Rework.of(Images.showingNobody()).jpeg(0.8);
    byte[] image = withComment(blank, comment(Images.jpeg().showing("alice", "bob")));

    assertThat(mock.client.detectFaces(r -> r.image(bytes(image))).faceDetails()).hasSize(2);
  }

  private static Image crop(byte[] picture, BoundingBox box) {
    return bytes(
        Rework.of(picture).crop(box.left(), box.top(), box.width(), box.height(), 0.2f).jpeg(0.8));
  }

  private String userOn(Image image) {
    SearchUsersByImageResponse response =
        mock.client.searchUsersByImage(r -> r.collectionId(STAFF).image(image));
    assertThat(response.unsearchedFaces()).isEmpty();
    return response.userMatches().get(0).user().userId();
  }

  /** Cuts the second segment out, which is the comment. */
  private static String comment(byte[] jpeg) {
    String file = new String(jpeg, StandardCharsets.ISO_8859_1);
    int start = file.indexOf("\u00FF\u00FE");
    int length = file.charAt(start + 2) << 8 | file.charAt(start + 3);
    return file.substring(start, start + 2 + length);
  }

  /** As Pillow does, which keeps the comment of a picture that it crops. */
  private static byte[] withComment(byte[] jpeg, String comment) {
    String file = new String(jpeg, StandardCharsets.ISO_8859_1);
    return (file.substring(0, 2) + comment + file.substring(2))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}

package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.internal.recognition.mark.Photograph;
import io.github.rekognitionmock.internal.recognition.mark.Rework;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.Image;

class ImageFolderTest {

  private static final byte[] ALICE = Photograph.jpeg(1);
  private static final byte[] TEAM = Photograph.jpeg(2);
  private static final byte[] BEACH = Photograph.jpeg(3);

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final RekognitionClient client = rekognition.client();
  @TempDir private Path folder;

  @BeforeEach
  void fill() throws IOException {
    Files.write(folder.resolve("alice.jpg"), ALICE);
    Files.write(folder.resolve("bob+alice.JPEG"), TEAM);
    Files.write(Files.createDirectories(folder.resolve("bob/2026")).resolve("beach.png"), BEACH);
    Files.writeString(folder.resolve("notes.txt"), "no picture");
    for (String person : List.of("alice", "bob")) {
      MockCollection staff = rekognition.collection("staff");
      staff.createUser(person).associateFaces(person, staff.indexFace(person));
    }
  }

  @Test
  void declaresPicturesByTheirNames() {
    Images.folder(folder).declareTo(rekognition);

    assertThat(usersOn(bytes(ALICE))).containsExactly("alice");
    assertThat(usersOn(bytes(TEAM))).containsExactly("bob");
    assertThat(client.detectFaces(r -> r.image(bytes(TEAM))).faceDetails()).hasSize(2);
    assertThat(usersOn(bytes(BEACH))).containsExactly("bob");
  }

  @Test
  void declaresThemInABucketAsWell() {
    Images.folder(folder).inBucket("photos").declareTo(rekognition);

    assertThat(usersOn(inS3("alice.jpg"))).containsExactly("alice");
    assertThat(usersOn(inS3("bob/2026/beach.png"))).containsExactly("bob");
  }

  @Test
  void letsCopiesBeRecognized() {
    Images.folder(folder).declareTo(rekognition);

    assertThat(usersOn(bytes(Rework.of(ALICE).scale(0.5).jpeg(0.6)))).containsExactly("alice");
  }

  @Test
  void hasToBeAFolder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Images.folder(folder.resolve("alice.jpg")).declareTo(rekognition))
        .withMessageEndingWith("alice.jpg' is not a folder: give one with pictures");
  }

  private List<String> usersOn(Image image) {
    return client
        .searchUsersByImage(r -> r.collectionId("staff").image(image))
        .userMatches()
        .stream()
        .map(match -> match.user().userId())
        .toList();
  }

  private static Image bytes(byte[] content) {
    return Image.builder().bytes(SdkBytes.fromByteArray(content)).build();
  }

  private static Image inS3(String name) {
    return Image.builder().s3Object(o -> o.bucket("photos").name(name)).build();
  }
}

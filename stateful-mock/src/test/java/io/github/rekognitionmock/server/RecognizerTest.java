package io.github.rekognitionmock.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.Recognizer;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.internal.recognition.mark.Photograph;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.RekognitionException;

class RecognizerTest {

  private static final Image PHOTOGRAPH = bytes(Photograph.jpeg(1));
  private static final Image IN_S3 =
      Image.builder().s3Object(o -> o.bucket("photos").name("alice")).build();

  private final List<Image> asked = new ArrayList<>();
  private final RekognitionMockServer server =
      RekognitionMockServer.builder()
          .port(0)
          .recognizer(this::note)
          .recognizer(image -> Optional.of(faces(image)))
          .start();
  private final RekognitionClient client = server.mock().client();

  RecognizerTest() {
    MockCollection staff = server.mock().collection("staff");
    staff.createUser("alice").associateFaces("alice", staff.indexFace("alice"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Optional<List<Recognizer.Face>> note(Image image) {
    asked.add(image);
    return Optional.empty();
  }

  private static List<Recognizer.Face> faces(Image image) {
    if (image.s3Object() == null) {
      FaceDetail smiling = FaceDetail.builder().smile(s -> s.value(true).confidence(91f)).build();
      return List.of(new Recognizer.Face(Optional.of("alice"), smiling));
    }
    if (image.s3Object().name().isBlank()) {
      throw new IllegalStateException("out of order");
    }
    return List.of(Recognizer.Face.of(image.s3Object().name()), Recognizer.Face.of("bob"));
  }

  @Test
  void saysWhoIsOnAnImage() {
    assertThat(
            client.searchUsersByImage(r -> r.collectionId("staff").image(PHOTOGRAPH)).userMatches())
        .extracting(match -> match.user().userId())
        .containsExactly("alice");
    assertThat(client.detectFaces(r -> r.image(IN_S3)).faceDetails()).hasSize(2);
  }

  @Test
  void saysWhatAFaceLooksLike() {
    assertThat(
            client
                .detectFaces(r -> r.image(PHOTOGRAPH).attributesWithStrings("SMILE"))
                .faceDetails()
                .get(0)
                .smile()
                .confidence())
        .isEqualTo(91f);
  }

  @Test
  void isAskedInTurn() {
    client.detectFaces(r -> r.image(IN_S3));

    assertThat(asked).containsExactly(IN_S3);
  }

  @Test
  void isNotAskedAboutWhatIsKnown() {
    server.mock().image("photos", "alice").showsNobody();

    client.detectFaces(r -> r.image(IN_S3));
    client.detectFaces(r -> r.image(bytes(Images.showing("alice"))));

    assertThat(asked).isEmpty();
  }

  @Test
  void failsTheRequestWithWhatItThrows() {
    Image blank = Image.builder().s3Object(o -> o.bucket("photos").name(" ")).build();

    assertThatExceptionOfType(RekognitionException.class)
        .isThrownBy(() -> client.detectFaces(r -> r.image(blank)))
        .returns(500, RekognitionException::statusCode);
  }

  /** Sees carol everywhere. Found by its name. */
  public static final class Carol implements Recognizer {

    /** Called by the service loader. */
    public Carol() {}

    @Override
    public Optional<List<Face>> recognize(Image image) {
      return Optional.of(List.of(Face.of("carol"), Face.of("carol"), Face.of("carol")));
    }
  }

  @Test
  void isFoundByTheServiceLoader(@TempDir Path directory) throws IOException {
    Path services = Files.createDirectories(directory.resolve("META-INF/services"));
    Files.writeString(services.resolve(Recognizer.class.getName()), Carol.class.getName());
    Thread thread = Thread.currentThread();
    ClassLoader usual = thread.getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {directory.toUri().toURL()}, usual)) {
      thread.setContextClassLoader(loader);
      RekognitionClient found = RekognitionMock.create().client();

      assertThat(found.detectFaces(r -> r.image(PHOTOGRAPH)).faceDetails()).hasSize(3);
    } finally {
      thread.setContextClassLoader(usual);
    }
  }

  private static Image bytes(byte[] content) {
    return Image.builder().bytes(SdkBytes.fromByteArray(content)).build();
  }
}

package io.github.rekognitionmock.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.fixture.InProcessAccount;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;

/** A hundred matches are answered, if nothing is said of how many, of 102 that there are. */
class SearchDefaultsTest {

  private static final int ENOUGH = 102;

  private final InProcessAccount mock = new InProcessAccount();

  @BeforeEach
  void arrange() {
    String faces = list("{\"faceId\": \"00000000-0000-4000-8000-%012d\", \"person\": \"alice\"}");
    String users =
        list("{\"userId\": \"user-%1$d\", \"faceIds\": [\"00000000-0000-4000-8000-%1$012d\"]}");
    mock.handle()
        .importState(
            "{\"collections\": [{\"collectionId\": \"staff\", \"faces\": [%s], \"users\": [%s]}]}"
                .formatted(faces, users));
  }

  @Test
  void ofFacesByAFace() {
    assertThat(
            mock.client().searchFaces(r -> r.collectionId("staff").faceId(face(0))).faceMatches())
        .hasSize(100);
  }

  @Test
  void ofFacesByAnImage() {
    assertThat(
            mock.client()
                .searchFacesByImage(r -> r.collectionId("staff").image(i -> i.bytes(alice())))
                .faceMatches())
        .hasSize(100);
  }

  @Test
  void ofUsersByAFace() {
    assertThat(
            mock.client().searchUsers(r -> r.collectionId("staff").faceId(face(0))).userMatches())
        .hasSize(100);
  }

  @Test
  void ofUsersByAnImage() {
    assertThat(
            mock.client()
                .searchUsersByImage(r -> r.collectionId("staff").image(i -> i.bytes(alice())))
                .userMatches())
        .hasSize(100);
  }

  private static SdkBytes alice() {
    return SdkBytes.fromByteArray(Images.showing("alice"));
  }

  private static String face(int number) {
    return "00000000-0000-4000-8000-%012d".formatted(number);
  }

  private static String list(String element) {
    return IntStream.range(0, ENOUGH)
        .mapToObj(element::formatted)
        .collect(Collectors.joining(", "));
  }
}

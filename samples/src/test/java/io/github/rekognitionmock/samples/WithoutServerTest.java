package io.github.rekognitionmock.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.RekognitionMock;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.SearchFacesByImageResponse;

/** A plain unit test, without server and extension: the client's requests stay in the JVM. */
class WithoutServerTest {

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final RekognitionClient client = rekognition.client();

  @Test
  void findsAliceByAnotherPhoto() {
    String badge = rekognition.collection("staff").indexFace("alice");
    SdkBytes photo = SdkBytes.fromByteArray(Images.showing("alice"));

    SearchFacesByImageResponse found =
        client.searchFacesByImage(r -> r.collectionId("staff").image(i -> i.bytes(photo)));

    assertThat(found.faceMatches())
        .extracting(match -> match.face().faceId())
        .containsExactly(badge);
  }
}

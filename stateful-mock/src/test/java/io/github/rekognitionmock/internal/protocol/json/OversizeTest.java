package io.github.rekognitionmock.internal.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is too long for the service is still read, so that the constraints can tell by how much. */
class OversizeTest {

  @Test
  void imagesAreRead() {
    byte[] image = new byte[21_000_000];
    new Random(1).nextBytes(image);

    var request =
        Json.indexFaces(
            "{\"Image\":{\"Bytes\":\"" + Base64.getEncoder().encodeToString(image) + "\"}}");

    assertThat(request.image().bytes().asByteArrayUnsafe()).isEqualTo(image);
  }

  @Test
  void textsAreRead() {
    String text = "a".repeat(20_000_001);

    assertThat(Json.indexFaces("{\"CollectionId\":\"" + text + "\"}").collectionId())
        .hasSameSizeAs(text);
  }
}

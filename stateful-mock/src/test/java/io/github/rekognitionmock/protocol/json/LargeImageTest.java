package io.github.rekognitionmock.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LargeImageTest {

  @Test
  void readsImagesThatAreFarTooLongForTheService() {
    byte[] image = new byte[21_000_000];
    new Random(1).nextBytes(image);

    var request =
        Json.indexFaces(
            "{\"Image\":{\"Bytes\":\"" + Base64.getEncoder().encodeToString(image) + "\"}}");

    assertThat(request.image().bytes().asByteArrayUnsafe()).isEqualTo(image);
  }
}

package io.github.rekognitionmock.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.fixture.KeptConnection;
import io.github.rekognitionmock.fixture.Resources;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A million calls, which have tokens and are remembered, leave everything as it was. */
class SoakStress {

  /** More than there may be tokens, and requests in the journals. */
  private static final int WARM_UP = 50_000;

  private static final int CALLS = 1_000_000;

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void heapThreadsAndFilesStayLevel() throws IOException {
    try (RekognitionMockServer server = RekognitionMockServer.start();
        KeptConnection connection = new KeptConnection(server.endpoint())) {
      MockCollection staff = server.mock().collection("staff").createUser("alice");
      String face = staff.indexFace("alice");
      send(0, WARM_UP, face, connection);
      long heap = Resources.heap();
      long files = Resources.files();
      int threads = Resources.threads().size();

      send(WARM_UP, WARM_UP + CALLS, face, connection);

      assertThat(Resources.heap()).as("heap").isLessThan(heap + heap / 10);
      assertThat(Resources.files()).as("open files").isEqualTo(files);
      assertThat(Resources.threads()).as("threads").hasSizeLessThanOrEqualTo(threads);
    }
  }

  private static void send(int from, int to, String face, KeptConnection connection)
      throws IOException {
    for (int call = from; call < to; call++) {
      String operation = call % 2 == 0 ? "AssociateFaces" : "DisassociateFaces";
      assertThat(connection.exchange(request(operation, face, call)).body())
          .contains("edFaces\":[{\"FaceId\":\"" + face);
    }
  }

  private static byte[] request(String operation, String face, int token) {
    String body =
        """
        {"CollectionId":"staff","UserId":"alice","FaceIds":["%s"],"ClientRequestToken":"%s"}"""
            .formatted(face, token);
    return """
        POST / HTTP/1.1
        Host: localhost
        Content-Type: application/x-amz-json-1.1
        X-Amz-Target: RekognitionService.%s
        Content-Length: %s

        %s"""
        .formatted(operation, body.length(), body)
        .replace("\n", "\r\n")
        .getBytes(UTF_8);
  }
}

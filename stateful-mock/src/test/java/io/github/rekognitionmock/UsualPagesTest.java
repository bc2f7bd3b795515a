package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.fixture.InProcessAccount;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsResponse;
import software.amazon.awssdk.services.rekognition.model.ListFacesResponse;

/** How many a listing answers at once where the request does not say: docs/decisions.md. */
class UsualPagesTest {

  private final InProcessAccount mock = new InProcessAccount();

  @Test
  void haveAThousandFaces() {
    mock.handle().collection("staff").indexFaces("alice", 1001);

    ListFacesResponse page = mock.client().listFaces(r -> r.collectionId("staff"));

    assertThat(page.faces()).hasSize(1000);
    assertThat(page.nextToken()).isNotNull();
  }

  @Test
  void haveAThousandCollections() {
    IntStream.range(0, 1001)
        .forEach(number -> mock.client().createCollection(r -> r.collectionId("c" + number)));

    ListCollectionsResponse page = mock.client().listCollections();

    assertThat(page.collectionIds()).hasSize(1000);
    assertThat(page.nextToken()).isNotNull();
  }
}

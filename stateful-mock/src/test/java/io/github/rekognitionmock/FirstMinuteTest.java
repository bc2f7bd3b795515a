package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.account.AccountKey;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.AssociatedFace;

/** What the first test of a newcomer does with the handle. */
class FirstMinuteTest {

  private final RekognitionBackend backend = RekognitionBackend.create(InstantSource.system());
  private final RekognitionMock rekognition = backend.mock(AccountKey.defaults());
  private final RekognitionClient client = backend.mock(AccountKey.defaults()).client();

  @Test
  void associatesABadgePhotoWithItsOwner() {
    String photo = rekognition.collection("staff").user("alice").face("alice");

    AssociateFacesResponse response =
        client.associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(photo));

    assertThat(response.associatedFaces())
        .extracting(AssociatedFace::faceId)
        .containsExactly(photo);
  }
}

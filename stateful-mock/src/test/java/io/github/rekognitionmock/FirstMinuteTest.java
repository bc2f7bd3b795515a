package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.AssociatedFace;

/** What the first test of a newcomer does with the handle. */
class FirstMinuteTest {

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final RekognitionClient client = rekognition.client();

  @Test
  void associatesABadgePhotoWithItsOwner() {
    String photo = rekognition.collection("staff").createUser("alice").indexFace("alice");

    AssociateFacesResponse response =
        client.associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(photo));

    assertThat(response.associatedFaces())
        .extracting(AssociatedFace::faceId)
        .containsExactly(photo);
  }
}

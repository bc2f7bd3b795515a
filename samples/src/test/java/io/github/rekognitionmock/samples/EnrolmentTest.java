package io.github.rekognitionmock.samples;

import static io.github.rekognitionmock.assertj.RekognitionAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.junit.jupiter.RekognitionMockTest;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.AssociatedFace;

@RekognitionMockTest
class EnrolmentTest {

  @Test
  void associatesABadgePhotoWithItsOwner(RekognitionClient client, RekognitionMock rekognition) {
    String photo = rekognition.collection("staff").createUser("alice").indexFace("alice");

    AssociateFacesResponse response =
        client.associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(photo));

    assertThat(response.associatedFaces())
        .extracting(AssociatedFace::faceId)
        .containsExactly(photo);
    assertThat(rekognition).collection("staff").user("alice").isActive().hasFaces(photo);
  }
}

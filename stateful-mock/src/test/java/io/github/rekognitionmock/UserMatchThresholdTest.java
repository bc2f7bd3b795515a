package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.fixture.HttpAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceAssociationReason;

/** The threshold of AssociateFaces, as its API page has it. */
class UserMatchThresholdTest {

  private final HttpAccount account = new HttpAccount();
  private final RekognitionClient client = account.client(configuration -> {});

  @AfterEach
  void stop() {
    client.close();
    account.close();
  }

  @Test
  void is75UnlessAnotherIsGiven() {
    assertThat(associateFaceAsAlikeAs(75, null).associatedFaces()).hasSize(1);
    assertThat(associateFaceAsAlikeAs(74.99, null).associatedFaces()).isEmpty();
    assertThat(associateFaceAsAlikeAs(74.99, 74f).associatedFaces()).hasSize(1);
  }

  @Test
  void isMissedWithTheConfidenceAndNoUserId() {
    assertThat(associateFaceAsAlikeAs(60, 70f).unsuccessfulFaceAssociations())
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.reasons())
                  .containsExactly(UnsuccessfulFaceAssociationReason.LOW_MATCH_CONFIDENCE);
              assertThat(refused.confidence()).isEqualTo(60);
              assertThat(refused.userId()).isNull();
            });
  }

  private AssociateFacesResponse associateFaceAsAlikeAs(double similarity, Float threshold) {
    RekognitionMock rekognition = account.rekognition();
    rekognition.clear();
    MockCollection staff = rekognition.collection("staff").createUser("alice");
    String first = staff.indexFace("alice");
    String second = staff.indexFace("twin");
    rekognition.similarity("alice", "twin", (float) similarity);
    client.associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(first));
    return client.associateFaces(
        r -> r.collectionId("staff").userId("alice").faceIds(second).userMatchThreshold(threshold));
  }
}

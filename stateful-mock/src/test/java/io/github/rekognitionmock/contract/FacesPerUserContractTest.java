package io.github.rekognitionmock.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.ServiceQuotaExceededException;
import software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceAssociation;

class FacesPerUserContractTest extends ServiceContract {

  private List<String> faces;

  @BeforeEach
  void createAliceAndMoreFacesThanAUserMayHave() {
    user("alice");
    faces = new ArrayList<>(IntStream.range(0, 102).mapToObj(i -> face("alice")).toList());
  }

  @Test
  void associatesAHundredFacesInOneRequest() {
    assertThat(associate(faces.subList(0, 100)).associatedFaces()).hasSize(100);
  }

  @Test
  void associatesWhatFitsOfARequestThatCrossesTheLimit() {
    associate(faces.subList(0, 99));

    AssociateFacesResponse response = associate(faces.subList(99, 102));

    assertThat(response.associatedFaces()).hasSize(1);
    assertThat(response.unsuccessfulFaceAssociations())
        .extracting(UnsuccessfulFaceAssociation::faceId)
        .containsExactlyElementsOf(faces.subList(100, 102));
  }

  @Test
  @DeclaredRecognition
  void givesNoReasonForTheSurplusBecauseTheServiceHasNone() {
    associate(faces.subList(0, 99));

    AssociateFacesResponse response = associate(faces.subList(99, 101));

    assertThat(response.unsuccessfulFaceAssociations())
        .allSatisfy(
            surplus -> {
              assertThat(surplus.hasReasons()).isTrue();
              assertThat(surplus.reasonsAsStrings()).isEmpty();
            });
  }

  @Test
  void refusesFurtherFacesOnceTheUserIsFull() {
    associate(faces.subList(0, 100));

    assertThat(errorOf(() -> associate(faces.subList(100, 101))))
        .isInstanceOf(ServiceQuotaExceededException.class);
    assertThat(facesOf("alice")).hasSize(100);
  }

  @Test
  void stillIgnoresFacesThatAFullUserHasAlready() {
    associate(faces.subList(0, 100));

    AssociateFacesResponse response = associate(faces.subList(0, 1));

    assertThat(response.associatedFaces()).isEmpty();
    assertThat(response.unsuccessfulFaceAssociations()).isEmpty();
  }

  private AssociateFacesResponse associate(List<String> ids) {
    return client.associateFaces(r -> r.collectionId(collection).userId("alice").faceIds(ids));
  }
}

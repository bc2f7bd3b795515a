package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.fixture.HttpAccount;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.Face;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.IndexFacesResponse;
import software.amazon.awssdk.services.rekognition.model.OrientationCorrection;
import software.amazon.awssdk.services.rekognition.model.QualityFilter;

/** Collections keep the face model that they were created with; a seed says which. */
class OlderFaceModelsTest {

  private static final String FACE = "35ebbb41-7f67-4263-908d-dd0ecba05ab9";

  private final HttpAccount account = new HttpAccount();
  private final RekognitionMock rekognition = account.rekognition();
  private final RekognitionClient client = account.client(configuration -> {});

  @BeforeEach
  void seed() {
    rekognition.importState(
        """
        {"collections": [
          {"collectionId": "old", "faceModelVersion": "5.0",
           "faces": [{"faceId": "%s", "person": "alice"}],
           "users": [{"userId": "alice", "faceIds": ["%1$s"]}]},
          {"collectionId": "today"}]}
        """
            .formatted(FACE));
  }

  @AfterEach
  void stop() {
    client.close();
    account.close();
  }

  @Test
  void describingAndListingTellTheVersion() {
    assertThat(client.describeCollection(r -> r.collectionId("old")).faceModelVersion())
        .isEqualTo("5.0");
    assertThat(client.listCollections().collectionIds()).containsExactly("old", "today");
    assertThat(client.listCollections().faceModelVersions()).containsExactly("5.0", "7.0");
  }

  @Test
  void indexingAndListingFacesTellTheVersion() {
    assertThat(index("old", QualityFilter.AUTO, "bob").faceModelVersion()).isEqualTo("5.0");
    assertThat(client.listFaces(r -> r.collectionId("old")).faceModelVersion()).isEqualTo("5.0");
    assertThat(client.listFaces(r -> r.collectionId("old")).faces())
        .hasSize(2)
        .extracting(Face::indexFacesModelVersion)
        .containsOnly("5.0");
  }

  @Test
  void searchesForFacesTellTheVersion() {
    index("old", QualityFilter.AUTO, "alice");

    var byId = client.searchFaces(r -> r.collectionId("old").faceId(FACE));
    assertThat(byId.faceModelVersion()).isEqualTo("5.0");
    assertThat(byId.faceMatches().get(0).face().indexFacesModelVersion()).isEqualTo("5.0");
    var byImage = client.searchFacesByImage(r -> r.collectionId("old").image(showing("alice")));
    assertThat(byImage.faceModelVersion()).isEqualTo("5.0");
    assertThat(byImage.faceMatches().get(0).face().indexFacesModelVersion()).isEqualTo("5.0");
  }

  @Test
  void searchesForUsersTellTheMajorVersionAlone() {
    assertThat(client.searchUsers(r -> r.collectionId("old").userId("alice")).faceModelVersion())
        .isEqualTo("5");
    assertThat(client.searchUsers(r -> r.collectionId("old").faceId(FACE)).faceModelVersion())
        .isEqualTo("5");
    assertThat(
            client
                .searchUsersByImage(r -> r.collectionId("today").image(showing("alice")))
                .faceModelVersion())
        .isEqualTo("7");
  }

  @Test
  void theVersionIsExportedWithTheState() {
    rekognition.replaceState(rekognition.exportState());

    assertThat(client.listCollections().faceModelVersions()).containsExactly("5.0", "7.0");
  }

  @Test
  void aFurtherSeedMayLeaveTheVersionOut() {
    rekognition.importState("{\"collections\": [{\"collectionId\": \"old\"}]}");

    assertThat(client.listCollections().faceModelVersions()).containsExactly("5.0", "7.0");
  }

  @Test
  void aFurtherSeedCannotChangeTheVersion() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                rekognition.importState(
                    """
                    {"collections": [{"collectionId": "old", "faceModelVersion": "6.0"}]}
                    """))
        .withMessageContaining("'old' exists with the face model 5.0");
  }

  @ParameterizedTest
  @CsvSource({"2.0, 1", "3.0, 0"})
  void qualityIsFilteredFromModelThreeOn(String version, int indexed) {
    seedCollection(version);
    rekognition
        .image("photos", "dark.jpg")
        .shows(face -> face.detail(d -> d.quality(q -> q.brightness(1f).sharpness(1f))));

    for (QualityFilter filter : new QualityFilter[] {null, QualityFilter.HIGH}) {
      assertThat(
              client
                  .indexFaces(
                      r ->
                          r.collectionId("older")
                              .image(i -> i.s3Object(o -> o.bucket("photos").name("dark.jpg")))
                              .qualityFilter(filter))
                  .faceRecords())
          .hasSize(indexed);
    }
  }

  @ParameterizedTest
  @CsvSource({"1.0, ROTATE_0", "3.0, ROTATE_0", "4.0,", "7.0,"})
  void orientationIsToldUpToModelThree(String version, OrientationCorrection told) {
    seedCollection(version);

    assertThat(index("older", QualityFilter.AUTO, "alice").orientationCorrection()).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"1.0, 15", "2.0, 100"})
  void modelOneIndexesFifteenFacesOfAnImage(String version, int most) {
    seedCollection(version);
    String[] crowd = IntStream.range(0, 101).mapToObj("guest-%d"::formatted).toArray(String[]::new);

    assertThat(index("older", QualityFilter.NONE, crowd).faceRecords()).hasSize(most);
  }

  private void seedCollection(String version) {
    rekognition.importState(
        "{\"collections\": [{\"collectionId\": \"older\", \"faceModelVersion\": \"%s\"}]}"
            .formatted(version));
  }

  private IndexFacesResponse index(String collection, QualityFilter filter, String... persons) {
    return client.indexFaces(
        r -> r.collectionId(collection).image(showing(persons)).qualityFilter(filter));
  }

  private static Image showing(String... persons) {
    return Image.builder().bytes(SdkBytes.fromByteArray(Images.showing(persons))).build();
  }
}

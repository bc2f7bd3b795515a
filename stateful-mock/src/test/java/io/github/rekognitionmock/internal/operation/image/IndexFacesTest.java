package io.github.rekognitionmock.internal.operation.image;

import static io.github.rekognitionmock.internal.operation.image.InProcessMock.STAFF;
import static io.github.rekognitionmock.internal.operation.image.InProcessMock.showing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Images;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.Face;
import software.amazon.awssdk.services.rekognition.model.FaceRecord;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.IndexFacesResponse;

class IndexFacesTest {

  private final InProcessMock mock = new InProcessMock();

  @Test
  void answersFacesLargestFirst() {
    assertThat(index(showing("alice", "bob", "carol")).faceRecords())
        .hasSize(3)
        .extracting(indexed -> -indexed.face().boundingBox().width())
        .isSorted();
  }

  @Test
  void answersIdsOfTheVersionsThatTheServiceUses() {
    Face face = index(showing("alice")).faceRecords().get(0).face();

    assertThat(UUID.fromString(face.faceId()).version()).isEqualTo(4);
    assertThat(UUID.fromString(face.imageId()).version()).isEqualTo(3);
  }

  @Test
  void answersOneImageIdForAllFacesOfAnImage() {
    assertThat(index(showing("alice", "bob")).faceRecords())
        .extracting(indexed -> indexed.face().imageId())
        .containsOnly(index(showing("alice", "bob")).faceRecords().get(0).face().imageId())
        .doesNotContain(index(showing("alice")).faceRecords().get(0).face().imageId());
  }

  @Test
  void answersEmptyListsForAnImageOfNobody() {
    IndexFacesResponse response = index(InProcessMock.bytes(Images.showingNobody()));

    assertThat(response.faceRecords()).isEmpty();
    assertThat(response.hasFaceRecords()).isTrue();
    assertThat(response.unindexedFaces()).isEmpty();
    assertThat(response.hasUnindexedFaces()).isTrue();
    assertThat(response.faceModelVersion()).isEqualTo("7.0");
  }

  @Test
  void leavesOutWhatTheServiceLeavesOut() {
    IndexFacesResponse response = index(showing("alice"));
    Face face = response.faceRecords().get(0).face();

    assertThat(response.orientationCorrection()).isNull();
    assertThat(face.indexFacesModelVersion()).isNull();
    assertThat(face.userId()).isNull();
    assertThat(face.externalImageId()).isNull();
  }

  @Test
  void answersTheExternalImageId() {
    FaceRecord indexed =
        mock.client
            .indexFaces(
                r -> r.collectionId(STAFF).image(showing("alice")).externalImageId("badge:1"))
            .faceRecords()
            .get(0);

    assertThat(indexed.face().externalImageId()).isEqualTo("badge:1");
  }

  @Test
  void answersWhatWasSeenAndStoresItRounded() {
    Image image =
        mock.declared(
            InProcessMock.face(
                "alice",
                face ->
                    face.boundingBox(
                            b ->
                                b.width(0.16180150f)
                                    .height(0.27342099f)
                                    .left(0.33348304f)
                                    .top(0.1f))
                        .confidence(99.99340820f)));

    FaceRecord indexed = index(image).faceRecords().get(0);
    Face stored = mock.client.listFaces(r -> r.collectionId(STAFF)).faces().get(0);

    assertThat(indexed.face().boundingBox().width()).isEqualTo(0.16180150f);
    assertThat(indexed.face().confidence()).isEqualTo(99.99340820f);
    assertThat(indexed.faceDetail().boundingBox()).isEqualTo(indexed.face().boundingBox());
    assertThat(indexed.faceDetail().confidence()).isEqualTo(indexed.face().confidence());
    assertThat(stored.boundingBox().width()).isEqualTo(0.161802f);
    assertThat(stored.confidence()).isEqualTo(99.9934f);
  }

  private IndexFacesResponse index(Image image) {
    return mock.client.indexFaces(r -> r.collectionId(STAFF).image(image));
  }
}

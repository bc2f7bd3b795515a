package io.github.rekognitionmock.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Images;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.model.CompareFacesResponse;
import software.amazon.awssdk.services.rekognition.model.FaceRecord;
import software.amazon.awssdk.services.rekognition.model.IndexFacesResponse;
import software.amazon.awssdk.services.rekognition.model.InvalidImageFormatException;
import software.amazon.awssdk.services.rekognition.model.InvalidParameterException;
import software.amazon.awssdk.services.rekognition.model.LandmarkType;
import software.amazon.awssdk.services.rekognition.model.Reason;
import software.amazon.awssdk.services.rekognition.model.SearchFacesByImageResponse;
import software.amazon.awssdk.services.rekognition.model.SearchUsersByImageResponse;
import software.amazon.awssdk.services.rekognition.model.UnsearchedFaceReason;

@DeclaredRecognition
class ImagesContractTest extends ServiceContract {

  private static final SdkBytes ALICE = SdkBytes.fromByteArray(Images.showing("alice"));
  private static final SdkBytes NOBODY = SdkBytes.fromByteArray(Images.showingNobody());
  private static final SdkBytes TEAM = SdkBytes.fromByteArray(Images.showing("alice", "bob"));

  @Test
  void theSamePictureUnderTheSameExternalIdIsTheSameFace() {
    assertThat(faceIndexedAs("badge")).isEqualTo(faceIndexedAs("badge"));
  }

  @Test
  void theSamePictureUnderAnotherExternalIdIsAnotherFace() {
    assertThat(faceIndexedAs("badge")).isNotEqualTo(faceIndexedAs("passport"));
  }

  @Test
  void facesAreIndexedLargestFirst() {
    IndexFacesResponse response = index(TEAM.asByteArray());

    assertThat(response.faceRecords())
        .extracting(FaceRecord::face)
        .extracting(face -> face.boundingBox().width() * face.boundingBox().height())
        .isSortedAccordingTo((one, other) -> Float.compare(other, one))
        .hasSize(2);
  }

  @Test
  void facesBeyondTheMaximumAreNotIndexed() {
    IndexFacesResponse response =
        client.indexFaces(r -> r.collectionId(collection).image(i -> i.bytes(TEAM)).maxFaces(1));

    assertThat(response.faceRecords()).hasSize(1);
    assertThat(response.unindexedFaces())
        .singleElement()
        .satisfies(face -> assertThat(face.reasons()).containsExactly(Reason.EXCEEDS_MAX_FACES));
  }

  @Test
  void nothingIsIndexedOfAPictureWithoutFaces() {
    IndexFacesResponse response = index(NOBODY.asByteArray());

    assertThat(response.hasFaceRecords()).isTrue();
    assertThat(response.faceRecords()).isEmpty();
    assertThat(response.hasUnindexedFaces()).isTrue();
    assertThat(response.unindexedFaces()).isEmpty();
  }

  @Test
  void fiveLandmarksAreDetectedUnlessMoreIsAskedFor() {
    assertThat(client.detectFaces(r -> r.image(i -> i.bytes(ALICE))).faceDetails().get(0))
        .satisfies(
            face ->
                assertThat(face.landmarks())
                    .extracting(landmark -> landmark.type())
                    .containsExactly(
                        LandmarkType.EYE_LEFT,
                        LandmarkType.EYE_RIGHT,
                        LandmarkType.MOUTH_LEFT,
                        LandmarkType.MOUTH_RIGHT,
                        LandmarkType.NOSE))
        .satisfies(face -> assertThat(face.emotions()).isEmpty());
  }

  @Test
  void aPictureFindsTheFacesOfItsLargestFace() {
    String hers = face("alice");
    face("bob");

    SearchFacesByImageResponse response =
        client.searchFacesByImage(r -> r.collectionId(collection).image(i -> i.bytes(TEAM)));

    assertThat(response.faceMatches())
        .extracting(match -> match.face().faceId())
        .containsExactly(hers);
    assertThat(response.searchedFaceBoundingBox()).isNotNull();
  }

  @Test
  void aPictureWithoutFacesCannotBeSearchedFor() {
    assertThat(
            errorOf(
                () ->
                    client.searchFacesByImage(
                        r -> r.collectionId(collection).image(i -> i.bytes(NOBODY)))))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("There are no faces in the image. Should be at least 1.");
  }

  @Test
  void aPictureFindsTheUserOfItsLargestFace() {
    user("alice", face("alice"));
    user("bob", face("bob"));

    SearchUsersByImageResponse response =
        client.searchUsersByImage(r -> r.collectionId(collection).image(i -> i.bytes(TEAM)));

    assertThat(response.userMatches())
        .extracting(match -> match.user().userId())
        .containsExactly("alice");
    assertThat(response.unsearchedFaces())
        .singleElement()
        .satisfies(
            face ->
                assertThat(face.reasons()).containsExactly(UnsearchedFaceReason.FACE_NOT_LARGEST));
  }

  @Test
  void aPictureWithoutFacesFindsNoUser() {
    SearchUsersByImageResponse response =
        client.searchUsersByImage(r -> r.collectionId(collection).image(i -> i.bytes(NOBODY)));

    assertThat(response.userMatches()).isEmpty();
    assertThat(response.searchedFace()).isNull();
  }

  @Test
  void twoPicturesAreComparedFaceByFace() {
    CompareFacesResponse response =
        client.compareFaces(
            r -> r.sourceImage(i -> i.bytes(ALICE)).targetImage(i -> i.bytes(TEAM)));

    assertThat(response.faceMatches()).hasSize(1);
    assertThat(response.unmatchedFaces()).hasSize(1);
  }

  @Test
  void aTextIsNoPicture() {
    assertThat(
            errorOf(
                () ->
                    client.detectFaces(
                        r -> r.image(i -> i.bytes(SdkBytes.fromUtf8String("no picture"))))))
        .isInstanceOf(InvalidImageFormatException.class)
        .hasMessageContaining("Request has invalid image format");
  }

  private String faceIndexedAs(String externalImageId) {
    return client
        .indexFaces(
            r ->
                r.collectionId(collection)
                    .externalImageId(externalImageId)
                    .image(i -> i.bytes(ALICE)))
        .faceRecords()
        .get(0)
        .face()
        .faceId();
  }
}

package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;

class ArrangedFacesTest {

  private static final BoundingBox BOX =
      BoundingBox.builder().left(0.5f).top(0.25f).width(0.125f).height(0.75f).build();

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final MockCollection staff = rekognition.collection("staff");

  @Test
  void everyFaceOfAPersonIsOnAPhotoOfItsOwn() {
    List<String> faces = staff.indexFaces("alice", 3);

    assertThat(faces).doesNotHaveDuplicates();
    assertThat(stored()).extracting(FaceState::imageId).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void noFacesCanBeIndexedAndLessThanNoneCannot() {
    assertThat(staff.indexFaces("alice", 0)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.indexFaces("alice", -1))
        .withMessage("The count of faces is -1: give 0 or more");
  }

  @Test
  void aFaceShowsItsPersonAndBelongsToNobody() {
    staff.createUser("alice").indexFace("alice");

    FaceState face = stored().get(0);
    assertThat(face.person()).contains("alice");
    assertThat(face.userId()).isEmpty();
  }

  @Test
  void aFaceCanBeDescribed() {
    String id =
        staff.indexFace(
            face ->
                face.person("bob")
                    .externalImageId("badge-1")
                    .detail(detail -> detail.boundingBox(BOX).confidence(90f)));

    FaceState face = stored().get(0);
    assertThat(face.faceId()).isEqualTo(id);
    assertThat(face.externalImageId()).contains("badge-1");
    assertThat(face.boundingBox()).isEqualTo(BOX);
    assertThat(face.confidence()).isEqualTo(90);
  }

  @Test
  void aDescriptionKeepsWhatWasSetBefore() {
    staff.indexFace(
        face -> face.detail(first -> first.boundingBox(BOX)).detail(then -> then.confidence(90f)));

    assertThat(stored().get(0).boundingBox()).isEqualTo(BOX);
    assertThat(stored().get(0).confidence()).isEqualTo(90);
  }

  @Test
  void aFaceMayShowSomebodyUnknown() {
    staff.indexFace(face -> {});

    assertThat(stored().get(0).person()).isEmpty();
  }

  @Test
  void theSameArrangementGivesTheSameFaces() {
    List<String> faces = staff.indexFaces("alice", 2);

    assertThat(RekognitionMock.create().collection("staff").indexFaces("alice", 2))
        .isEqualTo(faces);
  }

  @Test
  void aFaceIsNewAlthoughAnEqualOneWasImported() {
    String first = staff.indexFace("alice");
    RekognitionMock elsewhere = RekognitionMock.create().replaceState(rekognition.exportState());

    assertThat(elsewhere.collection("staff").indexFace("alice")).isNotEqualTo(first);
  }

  @Test
  void aFaceIsNewAlthoughAnotherOneWasDeleted() {
    String first = staff.indexFace("alice");
    rekognition.client().deleteFaces(r -> r.collectionId("staff").faceIds(first));

    assertThat(staff.indexFace("alice")).isNotEqualTo(first);
  }

  @Test
  void facesThatAreAddedAtTheSameTimeAreDifferent() {
    Set<String> faces = Collections.synchronizedSet(new HashSet<>());

    IntStream.range(0, 1_000).parallel().forEach(n -> faces.add(staff.indexFace("alice")));

    assertThat(faces).hasSize(1_000);
  }

  @Test
  void refusesAnExternalImageIdThatTheServiceWouldNotTake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.indexFace(face -> face.externalImageId("a b")))
        .withMessage(
            "The external image id is 'a b': give 1 to 255 characters matching"
                + " [a-zA-Z0-9_.\\-:]+");
    assertThat(stored()).isEmpty();
  }

  @Test
  void refusesAPersonWithoutALabel() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.indexFace(" "))
        .withMessage("The person is ' ': give at least one character that is not a space");
  }

  @Test
  void refusesADetailThatTheServiceCouldNotAnswer() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.indexFace(face -> face.detail(d -> d.confidence(101f))))
        .withMessage(
            "The detail of the face violates the service model: 1 validation error detected: Value"
                + " '101.0' at 'confidence' failed to satisfy constraint: Member must have value"
                + " less than or equal to 100");
    assertThat(stored()).isEmpty();
  }

  @Test
  void refusesABoundingBoxWithoutASize() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> staff.indexFace(face -> face.detail(d -> d.boundingBox(b -> b.width(0.5f)))))
        .withMessage("The bounding box has no size: give Width and Height above 0, Left and Top");
  }

  private List<FaceState> stored() {
    return rekognition.inspect("staff").orElseThrow().faces();
  }
}

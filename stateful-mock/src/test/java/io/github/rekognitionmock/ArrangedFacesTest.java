package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.collection.Face;
import io.github.rekognitionmock.recognition.BoundingBox;
import io.github.rekognitionmock.recognition.FaceId;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArrangedFacesTest {

  private final RekognitionMock rekognition = mock();
  private final MockCollection staff = rekognition.collection("staff");

  @Test
  void everyFaceOfAPersonIsOnAPhotoOfItsOwn() {
    List<String> faces = staff.faces("alice", 3);

    assertThat(faces).doesNotHaveDuplicates();
    assertThat(stored()).extracting(Face::imageId).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void aFaceShowsItsPersonAndBelongsToNobody() {
    staff.user("alice").face("alice");

    Face face = stored().get(0);
    assertThat(face.person()).contains("alice");
    assertThat(face.userId()).isEmpty();
  }

  @Test
  void aFaceCanBeDescribed() {
    BoundingBox box = new BoundingBox(0.5f, 0.25f, 0.125f, 0.75f);

    String id =
        staff.face(f -> f.person("bob").externalImageId("badge-1").boundingBox(box).confidence(90));

    Face face = stored().get(0);
    assertThat(face.id()).isEqualTo(FaceId.parse(id));
    assertThat(face.externalImageId()).contains("badge-1");
    assertThat(face.boundingBox()).isEqualTo(box);
    assertThat(face.confidence()).isEqualTo(90);
  }

  @Test
  void aFaceMayShowSomebodyUnknown() {
    staff.face(face -> {});

    assertThat(stored().get(0).person()).isEmpty();
  }

  @Test
  void theSameArrangementGivesTheSameFaces() {
    List<String> faces = staff.faces("alice", 2);

    assertThat(mock().collection("staff").faces("alice", 2)).isEqualTo(faces);
  }

  @Test
  void aFaceIsNewAlthoughAnEqualOneWasRestored() {
    String first = staff.face("alice");
    RekognitionMock elsewhere = mock().restore(rekognition.export());

    assertThat(elsewhere.collection("staff").face("alice")).isNotEqualTo(first);
  }

  @Test
  void aFaceIsNewAlthoughAnotherOneWasDeleted() {
    String first = staff.face("alice");
    rekognition.account().collections().get("staff").deleteFaces(List.of(FaceId.parse(first)));

    assertThat(staff.face("alice")).isNotEqualTo(first);
  }

  @Test
  void facesThatAreAddedAtTheSameTimeAreDifferent() {
    Set<String> faces = Collections.synchronizedSet(new HashSet<>());

    IntStream.range(0, 1_000).parallel().forEach(n -> faces.add(staff.face("alice")));

    assertThat(faces).hasSize(1_000);
  }

  @Test
  void refusesAnExternalImageIdThatTheServiceWouldNotTake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.face(face -> face.externalImageId("a b")))
        .withMessage(
            "The external image id is 'a b': give 1 to 255 letters, digits, '_', '.', '-' or ':'");
    assertThat(stored()).isEmpty();
  }

  private List<Face> stored() {
    return rekognition.inspect("staff").orElseThrow().faces();
  }

  private static RekognitionMock mock() {
    return RekognitionBackend.create(InstantSource.system()).mock(AccountKey.defaults());
  }
}

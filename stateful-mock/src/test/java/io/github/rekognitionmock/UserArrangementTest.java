package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.collection.CollectionRegistry;
import io.github.rekognitionmock.collection.CollectionRules;
import io.github.rekognitionmock.collection.Face;
import io.github.rekognitionmock.collection.FaceCollection;
import io.github.rekognitionmock.collection.Lifecycle;
import io.github.rekognitionmock.collection.UserStatus;
import io.github.rekognitionmock.recognition.FaceId;
import io.github.rekognitionmock.recognition.ImageId;
import io.github.rekognitionmock.recognition.Similarity;
import io.github.rekognitionmock.recognition.SimilarityRules;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Users where changes complete only when the test says so, and two faces are the most. */
class UserArrangementTest {

  private static final CollectionRules RULES =
      new CollectionRules(
          new Lifecycle.Manual(),
          false,
          Lifecycle.immediate(),
          Lifecycle.immediate(),
          2,
          CollectionRules.UNLIMITED,
          CollectionRules.UNLIMITED);

  private final FaceCollection staff =
      new CollectionRegistry(InstantSource.system(), () -> RULES).findOrCreate("staff");
  private final UserArrangement users =
      UserArrangement.in(staff, new Similarity(new SimilarityRules(), () -> false));

  @Test
  void aUserIsActiveHoweverLongChangesTake() {
    users.arrange("alice", faces(1));

    assertThat(staff.user("alice").orElseThrow().status()).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void aUserWhoIsRefusedFurtherFacesStaysActive() {
    users.arrange("alice", faces(1));

    assertThatIllegalArgumentException().isThrownBy(() -> users.arrange("alice", faces(3)));

    assertThat(staff.user("alice").orElseThrow().status()).isEqualTo(UserStatus.ACTIVE);
    assertThat(staff.user("alice").orElseThrow().faces()).hasSize(1);
  }

  @Test
  void aUserWhoIsFullIsRefusedFurtherFaces() {
    users.arrange("alice", faces(2));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> users.arrange("alice", faces(3)))
        .withMessage("The user 'alice' cannot have so many faces: give fewer");
  }

  private List<FaceId> faces(int count) {
    FaceBuilder alice = new FaceBuilder("staff").person("alice");
    return IntStream.range(0, count)
        .mapToObj(number -> alice.on(ImageId.derivedFrom("photo " + number)))
        .map(face -> staff.index(List.of(face)).get(0))
        .map(Face::id)
        .toList();
  }
}

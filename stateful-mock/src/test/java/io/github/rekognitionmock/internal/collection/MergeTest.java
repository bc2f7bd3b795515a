package io.github.rekognitionmock.internal.collection;

import static io.github.rekognitionmock.internal.collection.Fixtures.faceOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.collection.value.CollectionSnapshot;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.FaceModelVersion;
import io.github.rekognitionmock.internal.collection.value.MergeException;
import io.github.rekognitionmock.internal.collection.value.User;
import io.github.rekognitionmock.internal.recognition.FaceId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

class MergeTest {

  private final CollectionRegistry registry =
      new CollectionRegistry(InstantSource.fixed(Instant.EPOCH), Settings::defaults);
  private final FaceCollection staff = registry.create("staff", Map.of("team", "hr"));

  @Test
  void addsToTheCollectionItselfSoThatWhoHoldsItSeesIt() {
    registry.merge(List.of(collection("staff", Map.of(), List.of(faceOf("alice", 1)), List.of())));

    assertThat(staff.faceCount()).isEqualTo(1);
  }

  @Test
  void aFaceBelongsToTheUserWhoListsIt() {
    FaceId photo = faceOf("alice", 1).id();
    User alice = new User("alice", UserStatus.ACTIVE, List.of(photo));

    registry.merge(
        List.of(collection("staff", Map.of(), List.of(faceOf("alice", 1)), List.of(alice))));

    assertThat(staff.findFace(photo).orElseThrow().userId()).contains("alice");
  }

  @Test
  void aConflictInOneCollectionKeepsTheOthersAsTheyAre() {
    List<CollectionDraft> further =
        List.of(
            collection("guests", Map.of(), List.of(), List.of()),
            collection("staff", Map.of("team", "it"), List.of(), List.of()));

    assertThatExceptionOfType(MergeException.class).isThrownBy(() -> registry.merge(further));

    assertThat(registry.find("guests")).isEmpty();
    assertThat(staff.tags()).containsEntry("team", "hr");
  }

  @Test
  void aUserCannotListAFaceThatIsNowhere() {
    User alice = new User("alice", UserStatus.ACTIVE, List.of(faceOf("alice", 1).id()));

    assertThatExceptionOfType(MergeException.class)
        .isThrownBy(
            () -> registry.merge(List.of(collection("staff", Map.of(), List.of(), List.of(alice)))))
        .withMessage(
            "The face %s of user 'alice' is not in collection 'staff': add it to the faces",
            faceOf("alice", 1).id());
  }

  @Test
  void aCollectionHasFiftyTagsAtMost() {
    registry.merge(List.of(collection("staff", tags(49), List.of(), List.of())));

    assertThat(staff.tags()).hasSize(50);
    assertThatExceptionOfType(MergeException.class)
        .isThrownBy(
            () -> registry.merge(List.of(collection("staff", tags(50), List.of(), List.of()))))
        .withMessage("The collection 'staff' would have 51 tags: give it at most 50");
  }

  @Test
  void addsToManyCollectionsAtOnce() {
    List<CollectionDraft> many =
        IntStream.range(0, 2_000)
            .mapToObj(
                n -> Drafts.of(registry, registry.create("collection-" + n, Map.of()).snapshot()))
            .toList();

    registry.merge(many);

    assertThat(registry.all()).hasSize(2_001);
  }

  private static Map<String, String> tags(int number) {
    return IntStream.range(0, number).boxed().collect(Collectors.toMap(n -> "tag-" + n, n -> ""));
  }

  private CollectionDraft collection(
      String id, Map<String, String> tags, List<Face> faces, List<User> users) {
    return Drafts.of(
        registry,
        new CollectionSnapshot(id, Instant.EPOCH, FaceModelVersion.LATEST, tags, faces, users));
  }
}

package io.github.rekognitionmock.concurrency;

import io.github.rekognitionmock.Lifecycle;
import io.github.rekognitionmock.internal.collection.CollectionDraft;
import io.github.rekognitionmock.internal.collection.CollectionRegistry;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.Fixtures;
import io.github.rekognitionmock.internal.collection.value.CollectionSnapshot;
import io.github.rekognitionmock.internal.collection.value.FaceModelVersion;
import io.github.rekognitionmock.internal.collection.value.UserUpdate;
import io.github.rekognitionmock.internal.recognition.FaceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/** The collections of an account. */
class CollectionHistoriesTest {

  @Test
  void aListingIsOfOneMoment() {
    Histories.of(Collections.class)
        .with(List.of("list"), List.of("createGuests", "createStaff"))
        .areLinearizable();
  }

  @Test
  void aCollectionIsCreatedOnce() {
    Histories.of(Collections.class)
        .with(List.of("tagStaff"), List.of("tagStaff", "createStaff"))
        .areLinearizable();
  }

  @Test
  void deletingDoesNotTouchTheNextOfThatName() {
    Histories.of(Collections.class)
        .with(List.of("deleteOld"), List.of("createOld", "getOld"))
        .areLinearizable();
  }

  @Test
  void nobodySeesAPartOfWhatIsAdded() {
    Histories.of(Collections.class)
        .with(List.of("mergeOldAndStaff"), List.of("countStaff", "countOld"))
        .with(List.of("mergeOldAndStaff"), List.of("countOld", "countStaff"))
        .areLinearizable();
  }

  @Test
  void aFaceHasOneUser() {
    Histories.of(Faces.class)
        .with(List.of("giveToAlice"), List.of("giveToBob", "show"))
        .with(List.of("giveToBob", "takeFromBob"), List.of("giveToAlice", "show"))
        .areLinearizable();
  }

  public static class Faces extends OnAnAccount {

    private static final List<FaceId> BOTH =
        List.of(Fixtures.faceOf("alice", 1).id(), Fixtures.faceOf("alice", 2).id());

    private final FaceCollection staff = account.collections().create("staff", Map.of());

    public Faces() {
      staff.index(List.of(Fixtures.faceOf("alice", 1), Fixtures.faceOf("alice", 2)));
      List.of("alice", "bob").forEach(staff::createUser);
    }

    @Operation
    public UserUpdate giveToAlice() {
      return give("alice");
    }

    @Operation
    public UserUpdate giveToBob() {
      return give("bob");
    }

    @Operation
    public UserUpdate takeFromBob() {
      return staff.disassociate("bob", BOTH);
    }

    @Operation
    public CollectionSnapshot show() {
      return staff.snapshot();
    }

    private UserUpdate give(String user) {
      return staff.associate(user, BOTH, Fixtures.SIMILARITY, 0);
    }
  }

  public static class Collections extends OnAnAccount {

    private final CollectionRegistry collections = account.collections();

    public Collections() {
      collections.create("old", Map.of());
      account.configure(now -> now.toBuilder().newCollections(Lifecycle.afterReads(9)).build());
    }

    @Operation
    public List<String> list() {
      return collections.list(Optional.empty(), 9).items().stream()
          .map(FaceCollection::id)
          .toList();
    }

    @Operation
    public void createStaff() {
      collections.create("staff", Map.of());
    }

    @Operation
    public void createGuests() {
      collections.create("guests", Map.of());
    }

    @Operation
    public void createOld() {
      collections.create("old", Map.of());
    }

    @Operation
    public String getOld() {
      return collections.get("old").id();
    }

    @Operation
    public void deleteOld() {
      collections.delete("old");
    }

    @Operation
    public Map<String, String> tagStaff() {
      FaceCollection staff = collections.findOrCreate("staff");
      return staff.whole(
          whole -> {
            staff.tag(Map.of("tags", "" + staff.tags().size()));
            return staff.tags();
          });
    }

    @Operation
    public void mergeOldAndStaff() {
      collections.merge(List.of(oneFace("old"), oneFace("staff")));
    }

    @Operation
    public int countOld() {
      return collections.find("old").map(FaceCollection::faceCount).orElse(0);
    }

    @Operation
    public int countStaff() {
      return collections.find("staff").map(FaceCollection::faceCount).orElse(0);
    }

    private CollectionDraft oneFace(String collectionId) {
      FaceCollection draft =
          collections.draft(collectionId, Instant.EPOCH, FaceModelVersion.LATEST, Map.of());
      draft.restore(Fixtures.faceOf("alice", 1));
      return new CollectionDraft(draft, List.of());
    }
  }
}

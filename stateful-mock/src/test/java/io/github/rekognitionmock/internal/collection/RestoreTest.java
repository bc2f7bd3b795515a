package io.github.rekognitionmock.internal.collection;

import static io.github.rekognitionmock.internal.collection.Fixtures.SIMILARITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rekognitionmock.Lifecycle;
import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.collection.value.CollectionException;
import io.github.rekognitionmock.internal.collection.value.CollectionSnapshot;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RestoreTest {

  private final CollectionRegistry registry =
      new CollectionRegistry(InstantSource.fixed(Instant.EPOCH), Settings::defaults);

  @Test
  void aRestoredCollectionIsAsItWas() {
    FaceCollection staff = registry.create("staff", Map.of("team", "hr"));
    staff.createUser("alice");
    staff.associate("alice", List.of(Fixtures.stored(staff, "alice", 1)), SIMILARITY, 75);
    CollectionSnapshot before = staff.snapshot();

    registry.restore(List.of(Drafts.of(registry, before)));

    assertThat(registry.get("staff").snapshot()).isEqualTo(before);
  }

  @Test
  void restoringReplacesWhatIsThere() {
    CollectionDraft staff = Drafts.of(registry, registry.create("staff", Map.of()).snapshot());
    registry.create("visitors", Map.of());

    registry.restore(List.of(staff));

    assertThat(registry.all()).extracting(FaceCollection::id).containsExactly("staff");
  }

  @Test
  void aRestoredCollectionIsSeenEvenIfItWasHiddenBefore() {
    Settings hiding =
        Settings.defaults().toBuilder().newCollections(Lifecycle.afterReads(9)).build();
    CollectionRegistry slow =
        new CollectionRegistry(InstantSource.fixed(Instant.EPOCH), () -> hiding);
    CollectionDraft staff = Drafts.of(slow, slow.create("staff", Map.of()).snapshot());

    slow.restore(List.of(staff));

    assertThat(slow.get("staff").id()).isEqualTo("staff");
  }

  @Test
  void twoCollectionsOfOneIdChangeNothing() {
    CollectionDraft staff = Drafts.of(registry, registry.create("staff", Map.of()).snapshot());
    FaceCollection before = registry.get("staff");

    assertThatExceptionOfType(CollectionException.class)
        .isThrownBy(() -> registry.restore(List.of(staff, staff)));

    assertThat(registry.get("staff")).isSameAs(before);
  }
}

package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.internal.collection.value.CollectionSnapshot;

/** Makes drafts of what collections were. */
public final class Drafts {

  private Drafts() {}

  public static CollectionDraft of(CollectionRegistry registry, CollectionSnapshot snapshot) {
    FaceCollection draft =
        registry.draft(snapshot.id(), snapshot.createdAt(), snapshot.model(), snapshot.tags());
    snapshot.faces().forEach(draft::restore);
    return new CollectionDraft(draft, snapshot.users());
  }
}

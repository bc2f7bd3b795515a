package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.ListedUser;
import io.github.rekognitionmock.internal.collection.value.SearchResult;
import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.FaceIndex;
import io.github.rekognitionmock.internal.recognition.Likeness;
import io.github.rekognitionmock.internal.recognition.Similarity;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds faces and users that resemble others. Guarded by the collection's lock. */
final class FaceSearch implements FaceIndex<FaceEntry> {

  private final FaceDirectory faces;
  private final UserDirectory users;

  FaceSearch(FaceDirectory faces, UserDirectory users) {
    this.faces = faces;
    this.users = users;
  }

  SearchResult<Face> faces(Likeness probe, Similarity similarity, float threshold, int limit) {
    Ranking<FaceEntry> ranking = new Ranking<>(limit, threshold, Comparator.naturalOrder());
    Set<FaceId> hidden = faces.hidden();
    similarity
        .candidates(probe, this, threshold)
        .filter(face -> !face.faceId().equals(probe.faceId()) && !hidden.contains(face.id()))
        .forEach(face -> ranking.offer(face, similarity.between(probe, face)));
    return ranking.result().map(FaceEntry::face, FaceEntry::face);
  }

  SearchResult<ListedUser> users(
      Collection<? extends Likeness> probes,
      Optional<String> excluded,
      Similarity similarity,
      float threshold,
      int limit) {
    Optional<UserEntry> searcher = excluded.flatMap(users::find);
    Map<UserEntry, Float> best = new HashMap<>();
    for (Likeness probe : probes) {
      similarity
          .candidates(probe, this, threshold)
          .filter(face -> face.user().isPresent() && !face.user().equals(searcher))
          .forEach(
              face -> best.merge(face.user().get(), similarity.between(probe, face), Math::max));
    }
    Ranking<UserEntry> ranking =
        new Ranking<>(limit, threshold, Comparator.comparing(UserEntry::id));
    best.forEach(ranking::offer);
    return ranking.result().map(users::read, users::glance);
  }

  @Override
  public Stream<FaceEntry> all() {
    return faces.all();
  }

  @Override
  public Collection<FaceEntry> sightings(Likeness face) {
    return faces.sightings(face);
  }

  @Override
  public Collection<FaceEntry> ofPerson(String person) {
    return faces.ofPerson(person);
  }

  @Override
  public Collection<FaceEntry> ofUser(String userId) {
    return users.find(userId).map(UserEntry::faces).orElse(List.of());
  }

  @Override
  public Collection<FaceEntry> withId(FaceId id) {
    return faces.find(id).map(List::of).orElse(List.of());
  }
}

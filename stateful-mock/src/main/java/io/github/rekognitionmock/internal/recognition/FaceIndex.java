package io.github.rekognitionmock.internal.recognition;

import java.util.Collection;
import java.util.stream.Stream;

/** Faces that can be looked up by what they may have in common with others. */
public interface FaceIndex<T extends Likeness> {

  Stream<T> all();

  /** Finds the faces at the same place of the same image. */
  Collection<T> sightings(Likeness face);

  Collection<T> ofPerson(String person);

  Collection<T> ofUser(String userId);

  Collection<T> withId(FaceId id);
}

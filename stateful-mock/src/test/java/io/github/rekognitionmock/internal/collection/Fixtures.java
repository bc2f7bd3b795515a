package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.StoredBox;
import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.ImageId;
import io.github.rekognitionmock.internal.recognition.Similarity;
import io.github.rekognitionmock.internal.recognition.SimilarityRules;
import java.util.List;
import java.util.Optional;

/** Faces and collections for the tests of the domain. */
public final class Fixtures {

  public static final Similarity SIMILARITY = new Similarity(new SimilarityRules(), () -> false);

  private Fixtures() {}

  public static Face faceOf(String person, int photo) {
    String name = person + "-" + photo;
    return new Face(
        FaceId.derivedFrom(name),
        ImageId.derivedFrom(name),
        0,
        new StoredBox(0.5f, 0.5f, 0.25f, 0.25f),
        99.99f,
        Optional.empty(),
        Optional.of(person),
        Optional.empty());
  }

  static FaceId stored(FaceCollection collection, String person, int photo) {
    return collection.index(List.of(faceOf(person, photo))).get(0).id();
  }
}

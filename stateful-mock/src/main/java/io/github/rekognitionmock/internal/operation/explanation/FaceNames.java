package io.github.rekognitionmock.internal.operation.explanation;

import io.github.rekognitionmock.internal.recognition.Likeness;

/** What faces are called in sentences. */
final class FaceNames {

  private FaceNames() {}

  static String of(Likeness face) {
    String name =
        face.faceId().map(id -> "face " + id).orElseGet(() -> "face " + (face.ordinal() + 1));
    return face.person().map(person -> name + " ('" + person + "')").orElse(name);
  }
}

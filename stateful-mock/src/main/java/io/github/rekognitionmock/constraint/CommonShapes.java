package io.github.rekognitionmock.constraint;

import static io.github.rekognitionmock.constraint.Shape.listOf;
import static io.github.rekognitionmock.constraint.Shape.optional;
import static io.github.rekognitionmock.constraint.Shape.structure;
import static io.github.rekognitionmock.constraint.Shape.value;

/** The types that requests of several kinds share. */
final class CommonShapes {

  static final Shape COLLECTION_ID = value().length(1, 255).pattern("[a-zA-Z0-9_.\\-]+");
  static final Shape USER_ID = value().length(1, 128).pattern("[a-zA-Z0-9_.\\-:]+");
  static final Shape FACE_ID =
      value().pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  static final Shape FACE_IDS = listOf(FACE_ID).length(1, 4096);

  static final Shape PERCENT = value().range(0, 100);
  static final Shape MAX_RESULTS = value().range(0, 4096);
  static final Shape MAX_FACES = value().range(1, 4096);
  static final Shape MAX_USERS = value().range(1, 500);
  static final Shape NEXT_TOKEN = value().maxLength(255);

  private static final Shape S3_OBJECT =
      structure(
          optional("Bucket", value().length(3, 255).pattern("[0-9A-Za-z\\.\\-_]*")),
          optional("Name", value().length(1, 1024)),
          optional("Version", value().length(1, 1024)));

  static final Shape IMAGE =
      structure(optional("Bytes", value().length(1, 5_242_880)), optional("S3Object", S3_OBJECT));

  private CommonShapes() {}
}

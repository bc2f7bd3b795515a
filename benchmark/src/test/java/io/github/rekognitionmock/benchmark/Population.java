package io.github.rekognitionmock.benchmark;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.StoredBox;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.rule.ImageRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mock with one collection of faces: ten to a user, twenty to a person. Everything in it can be
 * named by its number, so that a benchmark need not look anything up.
 */
final class Population {

  static final String COLLECTION = "staff";
  static final String BUCKET = "photos";
  static final int FACES_PER_USER = 10;
  static final int VISITORS = 4096;

  private static final int FACES_PER_PERSON = 20;
  private static final long VERSION_MASK = 0xF000L;
  private static final long VERSION_4 = 0x4000L;

  private final RekognitionBackend backend = RekognitionBackend.create();
  private final Detail detail;

  /** What is known of the faces, besides their images and users. */
  enum Detail {
    PLAIN("without persons"),
    PERSONS("with persons"),
    PERSONS_AND_EXTERNAL_IDS("with persons and external image ids");

    private final String description;

    Detail(String description) {
      this.description = description;
    }

    String description() {
      return description;
    }
  }

  Population(int faces, Detail detail) {
    this.detail = detail;
    // One face more is indexed and deleted again and again.
    account().configure(settings -> settings.toBuilder().facesPerCollection(faces + 1L).build());
    FaceCollection collection = account().collections().create(COLLECTION, Map.of());
    for (int first = 0; first < faces; first += FACES_PER_USER) {
      addUser(collection, first);
    }
    for (int visitor = 0; visitor < VISITORS; visitor++) {
      Image.S3Object photo = Image.S3Object.of(BUCKET, visitor(visitor));
      account().images().declare(ImageRule.showing(photo, person(visitor % faces)));
    }
  }

  private void addUser(FaceCollection collection, int firstFace) {
    List<Face> faces = new ArrayList<>();
    for (int face = firstFace; face < firstFace + FACES_PER_USER; face++) {
      faces.add(face(face));
    }
    collection.index(faces);
    collection.createUser(user(firstFace));
    collection.associate(
        user(firstFace), faces.stream().map(Face::id).toList(), account().similarity(), 0);
  }

  private Face face(int face) {
    return new Face(
        faceId(face),
        Image.S3Object.of(BUCKET, photo(face)).id(),
        0,
        StoredBox.rounded(0.25f, 0.5f, face % 7 / 10f, face % 5 / 10f),
        99.9f,
        detail == Detail.PERSONS_AND_EXTERNAL_IDS ? Optional.of("badge-" + face) : Optional.empty(),
        detail == Detail.PLAIN ? Optional.empty() : Optional.of(person(face)),
        Optional.empty());
  }

  RekognitionBackend backend() {
    return backend;
  }

  RegionalAccount account() {
    return backend.accounts().of(AccountKey.defaults());
  }

  FaceCollection collection() {
    return account().collections().get(COLLECTION);
  }

  static FaceId faceId(int face) {
    long high = (scramble(2L * face) & ~VERSION_MASK) | VERSION_4;
    return new FaceId(high, scramble(2L * face + 1) >>> 2 | Long.MIN_VALUE);
  }

  static String photo(int face) {
    return "photo-" + face;
  }

  /** The name of a picture that shows the person of a face, and is not in the collection. */
  static String visitor(int number) {
    return "visitor-" + number % VISITORS;
  }

  static String user(int face) {
    return "user-" + face / FACES_PER_USER;
  }

  static String person(int face) {
    return "person-" + face / FACES_PER_PERSON;
  }

  private static long scramble(long number) {
    long mixed = number * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    return mixed ^ (mixed >>> 32);
  }
}

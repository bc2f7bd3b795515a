package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.StoredBox;
import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.ImageId;
import io.github.rekognitionmock.internal.recognition.Likeness;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A face as its collection keeps it, ordered by its id. Guarded by the collection's lock.
 *
 * <p>Made of numbers, because there may be millions of them: the objects of a {@link Face} take
 * twice the memory.
 */
final class FaceEntry implements Likeness, Comparable<FaceEntry> {

  private final long idHigh;
  private final long idLow;
  private final long imageHigh;
  private final long imageLow;
  private final int ordinal;
  private final float width;
  private final float height;
  private final float left;
  private final float top;
  private final float confidence;
  private final @Nullable String externalImageId;
  private final @Nullable String person;
  private @Nullable UserEntry user;

  /**
   * Makes an entry without a user.
   *
   * @param person the person's label, one object for all faces of the person
   */
  FaceEntry(Face face, @Nullable String person) {
    this.idHigh = face.id().high();
    this.idLow = face.id().low();
    this.imageHigh = face.imageId().high();
    this.imageLow = face.imageId().low();
    this.ordinal = face.ordinal();
    this.width = face.boundingBox().width();
    this.height = face.boundingBox().height();
    this.left = face.boundingBox().left();
    this.top = face.boundingBox().top();
    this.confidence = face.confidence();
    this.externalImageId = face.externalImageId().orElse(null);
    this.person = person;
  }

  /** Copies the face as it is now. */
  Face face() {
    return new Face(
        id(),
        imageId(),
        ordinal,
        new StoredBox(width, height, left, top),
        confidence,
        Optional.ofNullable(externalImageId),
        person(),
        userId());
  }

  FaceId id() {
    return new FaceId(idHigh, idLow);
  }

  @Override
  public Optional<FaceId> faceId() {
    return Optional.of(id());
  }

  @Override
  public ImageId imageId() {
    return new ImageId(imageHigh, imageLow);
  }

  @Override
  public int ordinal() {
    return ordinal;
  }

  @Override
  public Optional<String> person() {
    return Optional.ofNullable(person);
  }

  @Override
  public Optional<String> userId() {
    return user().map(UserEntry::id);
  }

  Optional<UserEntry> user() {
    return Optional.ofNullable(user);
  }

  void join(UserEntry other) {
    user = other;
  }

  void leaveUser() {
    user = null;
  }

  /** Orders roughly as the ids do. */
  int number() {
    return number(id());
  }

  static int number(FaceId id) {
    return (int) (id.high() >>> Integer.SIZE) ^ Integer.MIN_VALUE;
  }

  static int sightingNumber(Likeness face) {
    return face.imageId().hashCode() + face.ordinal();
  }

  @Override
  public int compareTo(FaceEntry other) {
    return compareTo(other.id());
  }

  int compareTo(FaceId other) {
    int byHigh = Long.compareUnsigned(idHigh, other.high());
    return byHigh != 0 ? byHigh : Long.compareUnsigned(idLow, other.low());
  }

  int compareSightingAndId(FaceEntry other) {
    int bySighting = compareSighting(other);
    return bySighting != 0 ? bySighting : compareTo(other);
  }

  /** Compares images and places on them: zero means the same sighting. */
  int compareSighting(Likeness other) {
    ImageId image = other.imageId();
    int byHigh = Long.compare(imageHigh, image.high());
    int byImage = byHigh != 0 ? byHigh : Long.compare(imageLow, image.low());
    return byImage != 0 ? byImage : Integer.compare(ordinal, other.ordinal());
  }
}

package io.github.rekognitionmock.internal.collection;

import static java.nio.charset.StandardCharsets.UTF_8;

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
  private final byte @Nullable [] externalImageId;
  private final @Nullable String person;
  private @Nullable UserEntry user;
  private @Nullable FaceEntry nextTwin;
  private @Nullable FaceEntry previousTwin;

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
    this.externalImageId = face.externalImageId().map(text -> text.getBytes(UTF_8)).orElse(null);
    this.person = person;
  }

  /** Copies the face as it is now. */
  Face face() {
    return face(userId());
  }

  Face face(Optional<String> userId) {
    return new Face(
        id(),
        imageId(),
        ordinal,
        new StoredBox(width, height, left, top),
        confidence,
        Optional.ofNullable(externalImageId).map(text -> new String(text, UTF_8)),
        person(),
        userId);
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

  /** Puts the face beside another one of the same sighting. */
  void joinTwins(FaceEntry twin) {
    nextTwin = twin.nextTwin;
    previousTwin = twin;
    if (nextTwin != null) {
      nextTwin.previousTwin = this;
    }
    twin.nextTwin = this;
  }

  void leaveTwins() {
    if (previousTwin != null) {
      previousTwin.nextTwin = nextTwin;
    }
    if (nextTwin != null) {
      nextTwin.previousTwin = previousTwin;
    }
  }

  Optional<FaceEntry> nextTwin() {
    return Optional.ofNullable(nextTwin);
  }

  @Override
  public int compareTo(FaceEntry other) {
    return compareTo(other.id());
  }

  int compareTo(FaceId other) {
    int byHigh = Long.compareUnsigned(idHigh, other.high());
    return byHigh != 0 ? byHigh : Long.compareUnsigned(idLow, other.low());
  }
}

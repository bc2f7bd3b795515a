package io.github.rekognitionmock.control.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionBackend;
import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.collection.CollectionSnapshot;
import io.github.rekognitionmock.collection.Face;
import io.github.rekognitionmock.collection.User;
import io.github.rekognitionmock.collection.UserStatus;
import io.github.rekognitionmock.control.json.Json;
import io.github.rekognitionmock.recognition.BoundingBox;
import io.github.rekognitionmock.recognition.FaceId;
import io.github.rekognitionmock.recognition.ImageId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CollectionFormatTest {

  private final RekognitionBackend backend = RekognitionBackend.create(InstantSource.system());

  @Test
  void keepsAUserWhoseChangeIsNotCompleteYet() {
    User lostLastFace = new User("alice", UserStatus.UPDATING, List.of());
    CollectionSnapshot staff =
        new CollectionSnapshot("staff", Instant.EPOCH, Map.of(), List.of(), List.of(lostLastFace));

    assertThat(roundTrip(staff)).isEqualTo(staff);
  }

  @Test
  void keepsAFaceThatWasSmallerThanThePrecisionOfBoxes() {
    FaceId id = FaceId.derivedFrom("speck");
    Face speck =
        new Face(
            id,
            ImageId.derivedFrom("crowd"),
            240,
            new BoundingBox(0.0000001f, 0.0000001f, 1, 1).stored(),
            50,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    CollectionSnapshot staff =
        new CollectionSnapshot("staff", Instant.EPOCH, Map.of(), List.of(speck), List.of());

    assertThat(roundTrip(staff)).isEqualTo(staff);
  }

  private CollectionSnapshot roundTrip(CollectionSnapshot collection) {
    byte[] written = Json.write(CollectionFormat.write(collection));
    return CollectionFormat.readAll(
            new Surroundings(backend.accounts().of(AccountKey.defaults()), false),
            Json.read(written).oneOrMore())
        .get(0);
  }
}

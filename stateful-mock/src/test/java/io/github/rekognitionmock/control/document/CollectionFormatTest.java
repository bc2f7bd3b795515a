package io.github.rekognitionmock.control.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.collection.CollectionSnapshot;
import io.github.rekognitionmock.collection.User;
import io.github.rekognitionmock.collection.UserStatus;
import io.github.rekognitionmock.control.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CollectionFormatTest {

  @Test
  void keepsAUserWhoseChangeIsNotCompleteYet() {
    User lostLastFace = new User("alice", UserStatus.UPDATING, List.of());
    CollectionSnapshot staff =
        new CollectionSnapshot("staff", Instant.EPOCH, Map.of(), List.of(), List.of(lostLastFace));

    assertThat(roundTrip(staff)).isEqualTo(staff);
  }

  private static CollectionSnapshot roundTrip(CollectionSnapshot collection) {
    byte[] written = Json.write(CollectionFormat.write(collection));
    return CollectionFormat.readAll(
            Instant::now, (collectionId, face) -> false, Json.read(written).oneOrMore())
        .get(0);
  }
}

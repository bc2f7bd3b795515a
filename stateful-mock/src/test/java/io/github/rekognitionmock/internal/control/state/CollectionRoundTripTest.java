package io.github.rekognitionmock.internal.control.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Lifecycle;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.Drafts;
import io.github.rekognitionmock.internal.collection.value.CollectionSnapshot;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.FaceModelVersion;
import io.github.rekognitionmock.internal.collection.value.StoredBox;
import io.github.rekognitionmock.internal.collection.value.User;
import io.github.rekognitionmock.internal.control.json.JsonSource;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.ImageId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

class CollectionRoundTripTest {

  private static final AccountKey KEY = AccountKey.defaults();

  private final RekognitionBackend backend = RekognitionBackend.create();
  private final RegionalAccount account = backend.accounts().of(KEY);

  @Test
  void keepsAUserWhoseChangeIsNotCompleteYet() {
    account.configure(old -> old.toBuilder().lifecycle(Lifecycle.manual()).build());
    User lostLastFace = new User("alice", UserStatus.UPDATING, List.of());
    CollectionSnapshot staff =
        new CollectionSnapshot(
            "staff",
            Instant.EPOCH,
            FaceModelVersion.LATEST,
            Map.of(),
            List.of(),
            List.of(lostLastFace));

    assertThat(roundTrip(staff)).isEqualTo(staff);
  }

  @Test
  void keepsAFaceThatWasSmallerThanThePrecisionOfBoxes() {
    CollectionSnapshot staff = withFace(StoredBox.rounded(0.0000001f, 0.0000001f, 1, 1));

    assertThat(roundTrip(staff)).isEqualTo(staff);
  }

  @Test
  void keepsAFaceThatReachesBeyondTheImage() {
    CollectionSnapshot staff = withFace(StoredBox.rounded(1.25f, 0.5f, -0.1f, 0.75f));

    assertThat(roundTrip(staff)).isEqualTo(staff);
  }

  @ParameterizedTest
  @MethodSource
  void keepsTheTimeOfCreationWhenItIsFarAway(Instant createdAt) {
    CollectionSnapshot staff =
        new CollectionSnapshot(
            "staff", createdAt, FaceModelVersion.LATEST, Map.of(), List.of(), List.of());

    assertThat(roundTrip(staff)).isEqualTo(staff);
  }

  static List<Instant> keepsTheTimeOfCreationWhenItIsFarAway() {
    return List.of(
        Instant.EPOCH,
        Instant.parse("0001-01-01T00:00:00Z"),
        Instant.parse("9999-12-31T23:59:59.999999999Z"));
  }

  private CollectionSnapshot roundTrip(CollectionSnapshot collection) {
    account.collections().restore(List.of(Drafts.of(account.collections(), collection)));
    StateDocument exported =
        StateDocument.parse(JsonSource.of(backend.documents().export(KEY).json()));
    account.collections().restore(List.of());
    backend.documents().replace(KEY, exported);
    return account.collections().get(collection.id()).snapshot();
  }

  private static CollectionSnapshot withFace(StoredBox box) {
    Face face =
        new Face(
            FaceId.derivedFrom("speck"),
            ImageId.derivedFrom("crowd"),
            240,
            box,
            50,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new CollectionSnapshot(
        "staff", Instant.EPOCH, FaceModelVersion.LATEST, Map.of(), List.of(face), List.of());
  }
}

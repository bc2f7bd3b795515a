package io.github.rekognitionmock.internal.collection;

import static io.github.rekognitionmock.internal.collection.Fixtures.SIMILARITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.Lifecycle;
import io.github.rekognitionmock.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

class LifecycleTest {

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

  @Test
  void byDefaultAChangeIsCompleteOnTheNextRead() {
    FaceCollection collection = changedUnder(Lifecycle.immediate());

    assertThat(readStatus(collection)).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void aChangeIsCompleteAfterSoManyReads() {
    FaceCollection collection = changedUnder(Lifecycle.afterReads(2));

    assertThat(readStatus(collection)).isEqualTo(UserStatus.UPDATING);
    assertThat(readStatus(collection)).isEqualTo(UserStatus.UPDATING);
    assertThat(readStatus(collection)).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void lookingAtAUserFromTheTestDoesNotCountAsARead() {
    FaceCollection collection = changedUnder(Lifecycle.afterReads(1));

    collection.findUser("alice");
    collection.snapshot();

    assertThat(readStatus(collection)).isEqualTo(UserStatus.UPDATING);
  }

  @Test
  void aChangeIsCompleteAfterADurationOfTheClock() {
    FaceCollection collection = changedUnder(Lifecycle.after(Duration.ofSeconds(60)));

    now.set(Instant.EPOCH.plusSeconds(59));
    assertThat(readStatus(collection)).isEqualTo(UserStatus.UPDATING);
    now.set(Instant.EPOCH.plusSeconds(60));
    assertThat(readStatus(collection)).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void aChangeIsCompleteWhenTheTestSaysSo() {
    FaceCollection collection = changedUnder(Lifecycle.manual());

    assertThat(readStatus(collection)).isEqualTo(UserStatus.UPDATING);
    collection.completeUpdate("alice");
    assertThat(readStatus(collection)).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void aSecondChangeStartsAnew() {
    FaceCollection collection = changedUnder(Lifecycle.afterReads(1));
    readStatus(collection);

    collection.disassociate("alice", List.of(Fixtures.faceOf("alice", 1).id()));

    assertThat(readStatus(collection)).isEqualTo(UserStatus.UPDATING);
    assertThat(readStatus(collection)).isEqualTo(UserStatus.CREATED);
  }

  @Test
  void negativeNumbersOfReadsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lifecycle.afterReads(-1))
        .withMessage("The count of reads is -1: give 0 or more");
  }

  private FaceCollection changedUnder(Lifecycle lifecycle) {
    Settings settings = Settings.builder().lifecycle(lifecycle).build();
    FaceCollection collection = new FaceCollection("staff", now::get, () -> settings);
    collection.createUser("alice");
    collection.associate("alice", List.of(Fixtures.stored(collection, "alice", 1)), SIMILARITY, 75);
    return collection;
  }

  private static UserStatus readStatus(FaceCollection collection) {
    return collection.users(Optional.empty(), 1).items().get(0).status();
  }
}

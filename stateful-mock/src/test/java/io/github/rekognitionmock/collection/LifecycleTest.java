package io.github.rekognitionmock.collection;

import static io.github.rekognitionmock.collection.Fixtures.SIMILARITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LifecycleTest {

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

  @Test
  void byDefaultAChangeIsCompleteOnTheNextRead() {
    FaceCollection collection = changedUnder(Lifecycle.immediate());

    assertThat(readStatus(collection)).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void aChangeIsCompleteAfterSoManyReads() {
    FaceCollection collection = changedUnder(new Lifecycle.AfterReads(2));

    assertThat(readStatus(collection)).isEqualTo(UserStatus.UPDATING);
    assertThat(readStatus(collection)).isEqualTo(UserStatus.UPDATING);
    assertThat(readStatus(collection)).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void lookingAtAUserFromTheTestDoesNotCountAsARead() {
    FaceCollection collection = changedUnder(new Lifecycle.AfterReads(1));

    collection.user("alice");
    collection.snapshot();

    assertThat(readStatus(collection)).isEqualTo(UserStatus.UPDATING);
  }

  @Test
  void aChangeIsCompleteAfterADurationOfTheClock() {
    FaceCollection collection = changedUnder(new Lifecycle.AfterDuration(Duration.ofSeconds(60)));

    now.set(Instant.EPOCH.plusSeconds(59));
    assertThat(readStatus(collection)).isEqualTo(UserStatus.UPDATING);
    now.set(Instant.EPOCH.plusSeconds(60));
    assertThat(readStatus(collection)).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void aChangeIsCompleteWhenTheTestSaysSo() {
    FaceCollection collection = changedUnder(new Lifecycle.Manual());

    assertThat(readStatus(collection)).isEqualTo(UserStatus.UPDATING);
    collection.complete("alice");
    assertThat(readStatus(collection)).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void aSecondChangeStartsAnew() {
    FaceCollection collection = changedUnder(new Lifecycle.AfterReads(1));
    readStatus(collection);

    collection.disassociate("alice", List.of(Fixtures.faceOf("alice", 1).id()));

    assertThat(readStatus(collection)).isEqualTo(UserStatus.UPDATING);
    assertThat(readStatus(collection)).isEqualTo(UserStatus.CREATED);
  }

  @Test
  void negativeNumbersOfReadsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Lifecycle.AfterReads(-1))
        .withMessage("A change cannot complete after -1 reads: give 0 or more");
  }

  private FaceCollection changedUnder(Lifecycle lifecycle) {
    CollectionRules rules = Fixtures.rulesWith(lifecycle);
    FaceCollection collection = new FaceCollection("staff", now::get, () -> rules);
    collection.createUser("alice");
    collection.associate("alice", List.of(Fixtures.stored(collection, "alice", 1)), SIMILARITY, 75);
    return collection;
  }

  private static UserStatus readStatus(FaceCollection collection) {
    return collection.users(Optional.empty(), 1).items().get(0).status();
  }
}

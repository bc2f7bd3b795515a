package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.fixture.InProcessAccount;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

class UserLifecycleTest {

  private final InProcessAccount mock = new InProcessAccount().withAlice();
  private final String photo = mock.face("alice", 1);

  @Test
  void aUserWithoutFacesIsCreated() {
    assertThat(listed()).isEqualTo(UserStatus.CREATED);
  }

  @Test
  void theAnswerToAChangeSaysUpdatingInEveryMode() {
    assertThat(associate()).isEqualTo(UserStatus.UPDATING);
  }

  @Test
  void byDefaultTheNextListingShowsTheChangeComplete() {
    associate();

    assertThat(listed()).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void everyListingCountsAsARead() {
    mock.configure(settings -> settings.lifecycle(Lifecycle.afterReads(2)));
    associate();

    assertThat(listed()).isEqualTo(UserStatus.UPDATING);
    assertThat(listed()).isEqualTo(UserStatus.UPDATING);
    assertThat(listed()).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void everySearchThatFindsTheUserCountsAsARead() {
    mock.configure(settings -> settings.lifecycle(Lifecycle.afterReads(1)));
    associate();

    assertThat(found()).isEqualTo(UserStatus.UPDATING);
    assertThat(found()).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void theClockOfTheAccountCompletesTheChange() {
    mock.configure(settings -> settings.lifecycle(Lifecycle.after(Duration.ofMinutes(1))));
    associate();

    assertThat(listed()).isEqualTo(UserStatus.UPDATING);
    mock.handle().clock().advance(Duration.ofMinutes(1));
    assertThat(listed()).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void theTestCompletesTheChange() {
    mock.configure(settings -> settings.lifecycle(Lifecycle.manual()));
    associate();

    assertThat(listed()).isEqualTo(UserStatus.UPDATING);
    mock.handle().completeUpdate("staff", "alice");
    assertThat(listed()).isEqualTo(UserStatus.ACTIVE);
  }

  private UserStatus associate() {
    return mock.client()
        .associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(photo))
        .userStatus();
  }

  private UserStatus listed() {
    return mock.client().listUsers(r -> r.collectionId("staff")).users().get(0).userStatus();
  }

  private UserStatus found() {
    return mock.client()
        .searchUsers(r -> r.collectionId("staff").faceId(photo))
        .userMatches()
        .get(0)
        .user()
        .userStatus();
  }
}

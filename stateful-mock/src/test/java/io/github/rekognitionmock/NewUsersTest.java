package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.fixture.InProcessAccount;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.User;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

class NewUsersTest {

  private final InProcessAccount mock = new InProcessAccount();

  @BeforeEach
  void createTheCollection() {
    mock.client().createCollection(r -> r.collectionId("staff"));
  }

  @Test
  void areCreatedAtOnceByDefault() {
    create();

    assertThat(status()).isEqualTo(UserStatus.CREATED);
  }

  @Test
  void areCreatingUntilTheyWereReadSoManyTimes() {
    mock.configure(settings -> settings.newUsers(Lifecycle.afterReads(2)));
    create();

    assertThat(status()).isEqualTo(UserStatus.CREATING);
    assertThat(status()).isEqualTo(UserStatus.CREATING);
    assertThat(status()).isEqualTo(UserStatus.CREATED);
    assertThat(status()).isEqualTo(UserStatus.CREATED);
  }

  @Test
  void areCreatingForATime() {
    mock.configure(settings -> settings.newUsers(Lifecycle.after(Duration.ofSeconds(5))));
    create();

    mock.handle().clock().advance(Duration.ofMillis(4999));
    assertThat(status()).isEqualTo(UserStatus.CREATING);
    mock.handle().clock().advance(Duration.ofMillis(1));
    assertThat(status()).isEqualTo(UserStatus.CREATED);
  }

  @Test
  void areUpdatingFromTheirFirstFaceOn() {
    mock.configure(
        settings -> settings.newUsers(Lifecycle.afterReads(9)).lifecycle(Lifecycle.afterReads(1)));
    create();

    assertThat(associate()).isEqualTo(UserStatus.UPDATING);
    assertThat(status()).isEqualTo(UserStatus.UPDATING);
    assertThat(status()).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void stayCreatingWhenARequestChangesNothing() {
    mock.configure(settings -> settings.newUsers(Lifecycle.afterReads(9)));
    create();

    assertThat(
            mock.client()
                .disassociateFaces(
                    r -> r.collectionId("staff").userId("alice").faceIds(mock.face("alice", 1)))
                .userStatus())
        .isEqualTo(UserStatus.CREATING);
  }

  @Test
  void areCreatedWhenTheTestSaysSo() {
    mock.configure(settings -> settings.newUsers(Lifecycle.afterReads(9)));
    create();

    mock.handle().completeUpdate("staff", "alice");

    assertThat(status()).isEqualTo(UserStatus.CREATED);
  }

  @Test
  void areThereAtOnceIfTheTestArrangesThem() {
    mock.configure(settings -> settings.newUsers(Lifecycle.afterReads(9)));
    mock.handle().collection("staff").createUser("alice");

    assertThat(status()).isEqualTo(UserStatus.CREATED);
  }

  @Test
  void areExportedAsTheyAre() {
    mock.configure(settings -> settings.newUsers(Lifecycle.afterReads(9)));
    create();

    mock.handle().replaceState(mock.handle().exportState());

    assertThat(status()).isEqualTo(UserStatus.CREATING);
  }

  private void create() {
    mock.client().createUser(r -> r.collectionId("staff").userId("alice"));
  }

  private UserStatus associate() {
    return mock.client()
        .associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(mock.face("alice", 1)))
        .userStatus();
  }

  private UserStatus status() {
    return mock.client().listUsers(r -> r.collectionId("staff")).users().stream()
        .map(User::userStatus)
        .findFirst()
        .orElseThrow();
  }
}

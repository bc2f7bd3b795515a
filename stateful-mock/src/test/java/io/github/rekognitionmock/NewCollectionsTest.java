package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.fixture.InProcessAccount;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.ResourceAlreadyExistsException;
import software.amazon.awssdk.services.rekognition.model.ResourceNotFoundException;

class NewCollectionsTest {

  private final InProcessAccount mock = new InProcessAccount();

  @Test
  void areFoundAtOnceByDefault() {
    create();

    assertThatCode(this::describe).doesNotThrowAnyException();
  }

  @Test
  void areNotFoundUntilTheyWereReadSoManyTimes() {
    mock.configure(settings -> settings.newCollections(Lifecycle.afterReads(2)));
    create();

    assertThatNotFound();
    assertThatNotFound();
    assertThatCode(this::describe).doesNotThrowAnyException();
  }

  @Test
  void areNotFoundUntilTheirTimeHasCome() {
    mock.configure(settings -> settings.newCollections(Lifecycle.after(Duration.ofSeconds(30))));
    create();

    assertThatNotFound();
    mock.handle().clock().advance(Duration.ofSeconds(30));
    assertThatCode(this::describe).doesNotThrowAnyException();
  }

  @Test
  void areNotListedEither() {
    mock.configure(settings -> settings.newCollections(Lifecycle.afterReads(1)));
    create();

    assertThat(mock.client().listCollections(r -> {}).collectionIds()).isEmpty();
    assertThat(mock.client().listCollections(r -> {}).collectionIds()).containsExactly("staff");
  }

  @Test
  void existAllTheSame() {
    mock.configure(settings -> settings.newCollections(Lifecycle.afterReads(1)));
    create();

    assertThatThrownBy(this::create).isInstanceOf(ResourceAlreadyExistsException.class);
  }

  @Test
  void areFoundWhenTheDelayIsSwitchedOff() {
    mock.configure(settings -> settings.newCollections(Lifecycle.afterReads(100)));
    create();

    mock.configure(settings -> settings.newCollections(Lifecycle.immediate()));

    assertThatCode(this::describe).doesNotThrowAnyException();
  }

  private void create() {
    mock.client().createCollection(r -> r.collectionId("staff"));
  }

  private void describe() {
    mock.client().describeCollection(r -> r.collectionId("staff"));
  }

  private void assertThatNotFound() {
    assertThatThrownBy(this::describe)
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("Collection:staff not found!");
  }
}

package io.github.rekognitionmock.internal.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.fixture.InProcessAccount;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.ProvisionedThroughputExceededException;

class ThroughputQuotaTest {

  private final InProcessAccount mock = new InProcessAccount();

  @BeforeEach
  void allowTwoRequestsASecond() {
    mock.configure(settings -> settings.requestsPerSecond(2));
  }

  @Test
  void refusesTheRequestThatIsTooMuch() {
    list();
    list();

    assertThatThrownBy(this::list)
        .isInstanceOf(ProvisionedThroughputExceededException.class)
        .hasMessageContaining("Provisioned rate exceeded");
  }

  @Test
  void answersAgainInTheNextSecond() {
    list();
    list();

    mock.handle().clock().advance(Duration.ofSeconds(1));

    assertThatCode(this::list).doesNotThrowAnyException();
  }

  @Test
  void countsEveryOperationByItself() {
    list();
    list();

    assertThatCode(() -> mock.client().createCollection(r -> r.collectionId("staff")))
        .doesNotThrowAnyException();
  }

  @Test
  void isOffByDefault() {
    InProcessAccount other = new InProcessAccount();

    for (int i = 0; i < 100; i++) {
      other.client().listCollections(r -> {});
    }
  }

  private void list() {
    mock.client().listCollections(r -> {});
  }
}

package io.github.rekognitionmock.junit.jupiter.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.client.InProcessClients;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.junit.jupiter.RekognitionClientCustomizer;
import io.github.rekognitionmock.junit.jupiter.internal.client.RekognitionClients;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;
import software.amazon.awssdk.services.rekognition.model.ResourceNotFoundException;

class InProcessConnectionsTest {

  private static final AccountKey ACCOUNT = new AccountKey("111111111111", "us-east-1");

  private final RekognitionBackend backend = RekognitionBackend.create();
  private final RekognitionMock rekognition = backend.mock(ACCOUNT);
  private final RekognitionClients clients =
      new RekognitionClients(
          InProcessClients.ENDPOINT, new InProcessConnections(backend.endpoint()));
  private final RekognitionClient client = clients.create("111111111111", "us-east-1", List.of());
  private final RekognitionAsyncClient asyncClient =
      clients.createAsync("111111111111", "us-east-1", List.of());

  @Test
  void carryAnswersAndErrors() {
    client.createCollection(request -> request.collectionId("staff"));

    assertThat(asyncClient.listCollections().join().collectionIds()).containsExactly("staff");
    assertThatThrownBy(() -> client.listUsers(request -> request.collectionId("guests")))
        .isInstanceOf(ResourceNotFoundException.class);
    assertThatThrownBy(
            () -> asyncClient.listUsers(request -> request.collectionId("guests")).join())
        .hasCauseInstanceOf(ResourceNotFoundException.class);
  }

  @ParameterizedTest
  @EnumSource
  void breakAndAreTriedAgain(ConnectionFault broken) {
    rekognition.injectFault(
        ListCollectionsRequest.class, fault -> fault.breakConnection(broken).times(2));

    client.listCollections();
    assertThat(rekognition.received(ListCollectionsRequest.class)).hasSize(3);

    rekognition.injectFault(
        ListCollectionsRequest.class, fault -> fault.breakConnection(broken).times(2));
    asyncClient.listCollections().join();
    assertThat(rekognition.received(ListCollectionsRequest.class)).hasSize(6);
  }

  @Test
  void holdAnswersBack() {
    rekognition.injectFault(
        ListCollectionsRequest.class, fault -> fault.delay(Duration.ofMillis(1)).times(2));

    assertThat(client.listCollections().collectionIds()).isEmpty();
    assertThat(asyncClient.listCollections().join().collectionIds()).isEmpty();
  }

  @Test
  void letClientsGiveUpWaiting() {
    rekognition.injectFault(
        ListCollectionsRequest.class, fault -> fault.delay(Duration.ofMinutes(5)).always());
    List<RekognitionClientCustomizer> impatient = List.of(new Impatient());

    assertThatThrownBy(clients.create("111111111111", "us-east-1", impatient)::listCollections)
        .isInstanceOf(ApiCallTimeoutException.class);
    assertThatThrownBy(
            clients.createAsync("111111111111", "us-east-1", impatient).listCollections()::join)
        .hasCauseInstanceOf(ApiCallTimeoutException.class);
  }

  private static final class Impatient implements RekognitionClientCustomizer {
    @Override
    public void customize(ClientOverrideConfiguration.Builder configuration) {
      configuration.apiCallTimeout(Duration.ofMillis(200));
    }
  }
}

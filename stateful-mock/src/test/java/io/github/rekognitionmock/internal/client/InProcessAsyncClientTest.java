package io.github.rekognitionmock.internal.client;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.model.CreateCollectionResponse;
import software.amazon.awssdk.services.rekognition.model.Face;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsResponse;
import software.amazon.awssdk.services.rekognition.model.ResourceNotFoundException;

class InProcessAsyncClientTest {

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final RekognitionAsyncClient client = rekognition.asyncClient();

  @Test
  void seesTheStateOfItsMock() {
    rekognition.collection("staff");

    assertThat(client.listCollections().join().collectionIds()).containsExactly("staff");
  }

  @Test
  void isForTheAccountAndRegionOfItsHandle() {
    RekognitionMock handle =
        RekognitionBackend.create().mock(new AccountKey("111122223333", "eu-west-1"));

    assertThat(
            handle
                .asyncClient()
                .createCollection(r -> r.collectionId("staff"))
                .thenApply(CreateCollectionResponse::collectionArn)
                .join())
        .isEqualTo("aws:rekognition:eu-west-1:111122223333:collection/staff");
  }

  @Test
  void failsWithTheSdksOwnExceptions() {
    assertThatThrownBy(
            () -> client.describeCollection(r -> r.collectionId("gone")).get(30, SECONDS))
        .hasCauseInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("Collection:gone not found!");
  }

  @Test
  void signsItsRequests() {
    rekognition.configure(settings -> settings.authenticationRequired(true));

    assertThat(client.listCollections().join().collectionIds()).isEmpty();
  }

  @Test
  void goesThroughPages() {
    List<String> faces =
        rekognition.collection("staff").indexFaces("alice", 5).stream().sorted().toList();
    ConcurrentLinkedQueue<Face> listed = new ConcurrentLinkedQueue<>();

    client
        .listFacesPaginator(r -> r.collectionId("staff").maxResults(2))
        .faces()
        .subscribe(listed::add)
        .join();

    assertThat(listed).extracting(Face::faceId).containsExactlyElementsOf(faces);
  }

  @Test
  void doesNotWaitForAnAnswerThatIsHeldBack() {
    rekognition.injectFault(
        ListCollectionsRequest.class, fault -> fault.delay(Duration.ofHours(1)));

    CompletableFuture<ListCollectionsResponse> held = client.listCollections();

    assertThat(held).isNotDone();
    assertThat(client.listCollections().join().collectionIds()).isEmpty();
    held.cancel(true);
  }

  @Test
  void getsAnAnswerThatWasHeldBack() {
    rekognition.injectFault(
        ListCollectionsRequest.class, fault -> fault.delay(Duration.ofMillis(1)));

    assertThat(client.listCollections().join().collectionIds()).isEmpty();
  }

  @Test
  void givesUpOnAnAnswerThatIsHeldBackForTooLong() {
    rekognition.injectFault(
        ListCollectionsRequest.class, fault -> fault.delay(Duration.ofHours(1)));

    assertThatThrownBy(
            () ->
                client
                    .listCollections(
                        r -> r.overrideConfiguration(o -> o.apiCallTimeout(Duration.ofMillis(50))))
                    .get(30, SECONDS))
        .hasCauseInstanceOf(ApiCallTimeoutException.class);
  }

  @Test
  void sendsManyRequestsAtOnce() {
    CompletableFuture.allOf(
            IntStream.range(0, 200)
                .mapToObj(number -> client.createCollection(r -> r.collectionId("c" + number)))
                .toArray(CompletableFuture<?>[]::new))
        .join();

    assertThat(rekognition.inspectAll()).hasSize(200);
  }

  @Test
  void canBeClosedWithoutHarmToOthers() {
    RekognitionAsyncClient other = rekognition.asyncClient();

    client.close();

    assertThat(other.listCollections().join().collectionIds()).isEmpty();
  }
}

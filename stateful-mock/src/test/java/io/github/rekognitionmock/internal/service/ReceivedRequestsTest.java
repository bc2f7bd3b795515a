package io.github.rekognitionmock.internal.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fixture.InProcessAccount;
import io.github.rekognitionmock.journal.ReceivedRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;
import software.amazon.awssdk.services.rekognition.model.DetectFacesRequest;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.ListUsersResponse;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

class ReceivedRequestsTest {

  private final InProcessAccount mock = new InProcessAccount().withAlice();

  @Test
  void aRequestIsRememberedWithItsResponse() {
    ListUsersResponse response = mock.client().listUsers(r -> r.collectionId("staff"));

    ReceivedRequest<ListUsersRequest> received = last(ListUsersRequest.class);

    assertThat(received.operation()).isEqualTo("ListUsers");
    assertThat(received.request().collectionId()).isEqualTo("staff");
    assertThat(received.response().orElseThrow()).matches(response::equalsBySdkFields);
    assertThat(received.succeeded()).isTrue();
    assertThat(received.time()).isEqualTo(mock.handle().clock().instant());
    assertThat(received.accountId()).isEqualTo("123456789012");
    assertThat(received.region()).isEqualTo("us-east-1");
  }

  @Test
  void aRequestIsRememberedWithItsError() {
    assertThatThrownBy(() -> createUser("alice"));

    AwsErrorDetails error = last(CreateUserRequest.class).error().orElseThrow();
    assertThat(error.errorCode()).isEqualTo("ConflictException");
    assertThat(error.errorMessage()).isEqualTo("The user id: alice already exists");
    assertThat(error.sdkHttpResponse().statusCode()).isEqualTo(400);
    assertThat(last(CreateUserRequest.class).succeeded()).isFalse();
  }

  @Test
  void aRequestWhoseConnectionBrokeIsRememberedToo() {
    mock.injectFault(CreateUserRequest.class, fault -> fault.loseAnswer());
    assertThatThrownBy(() -> createUser("bob"));

    ReceivedRequest<CreateUserRequest> received = last(CreateUserRequest.class);

    assertThat(received.connectionFault()).contains(ConnectionFault.RESET);
    assertThat(received.response()).isPresent();
    assertThat(received.succeeded()).isFalse();
  }

  @Test
  void anErrorCarriesTheRequestIdOfTheJournal() {
    assertThatThrownBy(() -> createUser("alice"))
        .hasMessageContaining(
            "Request ID: %s".formatted(last(CreateUserRequest.class).requestId()));
  }

  @Test
  void aLargeImageIsNotKeptInFull() {
    byte[] large = new byte[5000];
    assertThatThrownBy(
        () -> mock.client().detectFaces(r -> r.image(i -> i.bytes(SdkBytes.fromByteArray(large)))));

    assertThat(last(DetectFacesRequest.class).request().image().bytes().asByteArray())
        .hasSize(1024);
  }

  @Test
  void theSummaryIsOneLine() {
    assertThatThrownBy(() -> createUser("alice"));

    assertThat(last(CreateUserRequest.class).summary())
        .isEqualTo("CreateUser -> 400 ConflictException: The user id: alice already exists");
  }

  private void createUser(String userId) {
    mock.client().createUser(r -> r.collectionId("staff").userId(userId));
  }

  private <R extends RekognitionRequest> ReceivedRequest<R> last(Class<R> requestType) {
    List<ReceivedRequest<R>> received = mock.handle().received(requestType);
    return received.get(received.size() - 1);
  }
}

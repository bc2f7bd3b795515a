package io.github.rekognitionmock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersOnTheWireTest {

  private static RekognitionMockServer server;
  private static RawClient client;

  private String face;

  @BeforeAll
  static void start() {
    server = RekognitionMockServer.start();
    client = RawClient.of(server.endpoint());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void arrangeAliceAndHerFace() {
    var mock = server.mock(AccountKey.DEFAULT_ACCOUNT, AccountKey.DEFAULT_REGION);
    mock.clear();
    face = mock.collection("staff").createUser("alice").indexFace("alice");
  }

  @Test
  void anAssociatedFaceIsAnsweredToTheByte() throws Exception {
    HttpResponse<String> response = client.send("AssociateFaces", associate(face));

    assertThat(response.body())
        .isEqualTo(
            "{\"AssociatedFaces\":[{\"FaceId\":\"%s\"}],\"UnsuccessfulFaceAssociations\":[],\"UserStatus\":\"UPDATING\"}"
                .formatted(face));
  }

  @Test
  void aDisassociatedFaceIsAnsweredToTheByte() throws Exception {
    client.send("AssociateFaces", associate(face));

    HttpResponse<String> response = client.send("DisassociateFaces", associate(face));

    assertThat(response.body())
        .isEqualTo(
            "{\"DisassociatedFaces\":[{\"FaceId\":\"%s\"}],\"UnsuccessfulFaceDisassociations\":[],\"UserStatus\":\"UPDATING\"}"
                .formatted(face));
  }

  @Test
  void anOperationWithoutOutputAnswersNoBytes() throws Exception {
    HttpResponse<String> response =
        client.send("CreateUser", "{\"CollectionId\":\"staff\",\"UserId\":\"bob\"}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
  }

  @Test
  void anAnswerHasTheServicesHeadersAndNoOthers() throws Exception {
    HttpResponse<String> response = client.send("ListCollections", "{}");

    assertThat(response.headers().map().keySet())
        .containsExactlyInAnyOrder("content-length", "content-type", "date", "x-amzn-requestid");
    assertThat(response.headers().firstValue("content-type"))
        .hasValue("application/x-amz-json-1.1");
    assertThat(response.headers().firstValue("x-amzn-requestid"))
        .hasValueSatisfying(id -> assertThat(UUID.fromString(id).version()).isEqualTo(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?x=1", "?", "?x", "?a=1&b=%20"})
  void anAnswerHasTheServicesHeadersAndNoOthersWhateverTheQuery(String query) throws Exception {
    HttpResponse<String> response =
        RawClient.of(server.endpoint().resolve("/" + query)).send("ListCollections", "{}");

    assertThat(response.body()).startsWith("{\"CollectionIds\":");
    assertThat(response.headers().map().keySet())
        .containsExactlyInAnyOrder("content-length", "content-type", "date", "x-amzn-requestid");
  }

  @Test
  void anErrorOfTheServiceHasACodeALogReferenceAndACapitalMessage() throws Exception {
    HttpResponse<String> response =
        client.send("DescribeCollection", "{\"CollectionId\":\"gone\"}");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .matches(
            "\\{\"__type\":\"ResourceNotFoundException\",\"Code\":\"ResourceNotFoundException\","
                + "\"Logref\":\"[0-9a-f-]{36}\","
                + "\"Message\":\"Collection:gone not found!\"}");
  }

  @Test
  void anErrorOfTheFrameworkHasASmallMessageAndNothingElse() throws Exception {
    HttpResponse<String> response = client.send("DescribeCollection", "{}");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .isEqualTo(
            "{\"__type\":\"ValidationException\",\"message\":\"1 validation error detected: Value"
                + " null at 'collectionId' failed to satisfy constraint: Member must not be"
                + " null\"}");
  }

  private static String associate(String face) {
    return "{\"CollectionId\":\"staff\",\"UserId\":\"alice\",\"FaceIds\":[\"%s\"]}".formatted(face);
  }
}

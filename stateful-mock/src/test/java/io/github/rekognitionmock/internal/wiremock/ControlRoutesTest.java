package io.github.rekognitionmock.internal.wiremock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.control.ControlApi;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlRoutesTest {

  private final RekognitionBackend backend = RekognitionBackend.create(InstantSource.system());
  private final WireMockServer server =
      new WireMockServer(
          WireMockConfiguration.options()
              .dynamicPort()
              .extensions(new MockExtensions(() -> backend)));
  private Calls calls;

  @BeforeEach
  void start() {
    server.start();
    calls = Calls.to(server.baseUrl());
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void carryMethodQueryAndBody() {
    HttpResponse<String> answer =
        calls.admin(
            "PUT",
            "/rekognition/state?account=000000000001&region=eu-west-1",
            "{\"collections\": [{\"collectionId\": \"staff\"}]}");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThat(backend.mock(new AccountKey("000000000001", "eu-west-1")).inspect("staff"))
        .isPresent();
  }

  @Test
  void carryTheAnswerAsJson() {
    calls.createCollection("staff");
    HttpResponse<String> answer = calls.admin("GET", "/rekognition/state", "");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.body()).contains("\"staff\"");
  }

  @Test
  void carryRefusalsAsProblems() {
    HttpResponse<String> answer =
        calls.admin("POST", "/rekognition/images", "[{\"default\": true, \"face\": []}]");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"pointer\" : \"/0/face\"");
  }

  @ParameterizedTest
  @CsvSource({"openapi.json, openapi.json", "schema/seed.json, seed.schema.json"})
  void carryWhatDescribesTheControlApi(String path, String file) throws IOException {
    HttpResponse<String> answer = calls.admin("GET", "/rekognition/" + path, "");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    try (InputStream resource = ControlApi.class.getResourceAsStream(file)) {
      assertThat(answer.body()).isEqualTo(new String(resource.readAllBytes(), UTF_8));
    }
  }

  @Test
  void leaveItToTheControlApiToRefusePathsAndMethods() {
    assertThat(calls.admin("GET", "/rekognition/no/such/thing", "").body())
        .contains("There is nothing at '/no/such/thing'");
    assertThat(calls.admin("PATCH", "/rekognition/state", "").statusCode()).isEqualTo(405);
  }
}

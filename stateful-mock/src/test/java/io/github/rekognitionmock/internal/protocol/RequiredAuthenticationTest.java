package io.github.rekognitionmock.internal.protocol;

import static io.github.rekognitionmock.internal.protocol.Wire.json;
import static io.github.rekognitionmock.internal.protocol.Wire.request;
import static io.github.rekognitionmock.internal.protocol.Wire.signed;
import static io.github.rekognitionmock.internal.protocol.Wire.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class RequiredAuthenticationTest {

  private static final String AUTHORIZATION =
      "AWS4-HMAC-SHA256 Credential=123456789012/20260101/us-east-1/rekognition/aws4_request,"
          + " SignedHeaders=host, Signature=abc";

  private final RekognitionBackend backend =
      RekognitionBackend.create(
          InstantSource.fixed(Instant.parse("2026-01-01T12:00:00Z")),
          Settings.builder().authenticationRequired(true).build(),
          request -> {});

  @Test
  void letsSignedRequestsPass() {
    assertThat(answer(signedAt("20260101T115800Z")).status()).isEqualTo(200);
  }

  @Test
  void answersUnsignedRequestsInTheDialectOfTheFramework() {
    WireResponse response = answer(request("ListCollections", "{}"));

    assertThat(response.status()).isEqualTo(400);
    assertThat(Wire.text(response))
        .isEqualTo(
            "{\"__type\":\"MissingAuthenticationTokenException\","
                + "\"message\":\"Missing Authentication Token\"}");
  }

  @Test
  void answersOldSignaturesWithAnExpiredToken() {
    assertThat(json(answer(signedAt("20260101T110000Z"))).path("__type").asText())
        .isEqualTo("ExpiredTokenException");
  }

  @Test
  void comesBeforeTheBodyIsRead() {
    assertThat(json(answer(request("ListCollections", "{"))).path("__type").asText())
        .isEqualTo("MissingAuthenticationTokenException");
  }

  @Test
  void comesAfterTheOperationIsKnown() {
    assertThat(json(answer(request("Dance", "{}"))).path("__type").asText())
        .isEqualTo("UnknownOperationException");
  }

  private static WireRequest signedAt(String date) {
    return with(signed(AUTHORIZATION, "ListCollections", "{}"), "X-Amz-Date", date);
  }

  private WireResponse answer(WireRequest request) {
    return backend.endpoint().answer(request);
  }
}

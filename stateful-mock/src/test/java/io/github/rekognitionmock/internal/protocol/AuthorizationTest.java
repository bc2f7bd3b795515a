package io.github.rekognitionmock.internal.protocol;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationTest {

  private static final Instant SIGNED_AT = Instant.parse("2026-01-01T12:00:00Z");
  private static final String DATE = "20260101T120000Z";
  private static final String CREDENTIAL =
      "Credential=123456789012/20260101/us-east-1/rekognition/aws4_request";
  private static final String SIGNED =
      "AWS4-HMAC-SHA256 " + CREDENTIAL + ", SignedHeaders=host;x-amz-date, Signature=abc";

  @Test
  void acceptsASignedRequest() {
    assertThatCode(check(SIGNED, DATE, SIGNED_AT)).doesNotThrowAnyException();
  }

  @Test
  void acceptsASignatureForFiveMinutes() {
    assertThatCode(check(SIGNED, DATE, SIGNED_AT.plus(Duration.ofMinutes(5))))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesAnOlderSignature() {
    assertThatThrownBy(check(SIGNED, DATE, SIGNED_AT.plus(Duration.ofSeconds(301))))
        .hasMessageStartingWith("ExpiredTokenException: ");
  }

  @Test
  void refusesARequestWithoutAuthorization() {
    assertThatThrownBy(
            () -> new Authorization(Optional.empty()).require(Optional.of(DATE), SIGNED_AT))
        .hasMessage("MissingAuthenticationTokenException: Missing Authentication Token");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Credential|SignedHeaders=host, Signature=abc",
        "SignedHeaders|Credential=1/20260101/r/s/aws4_request, Signature=abc",
        "Signature|Credential=1/20260101/r/s/aws4_request, SignedHeaders=host"
      })
  void namesThePartThatIsMissing(String missing, String parts) {
    assertThatThrownBy(check("AWS4-HMAC-SHA256 " + parts, DATE, SIGNED_AT))
        .hasMessageStartingWith(
            "IncompleteSignatureException: Authorization header requires '%s' parameter. "
                .formatted(missing));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer token",
        "garbage",
        "",
        "AWS4-HMAC-SHA256 Credential=123456789012, SignedHeaders=host, Signature=abc",
        "AWS4-HMAC-SHA256 Credential=1/today/r/s/aws4_request, SignedHeaders=host, Signature=abc"
      })
  void refusesAMalformedAuthorization(String authorization) {
    assertThatThrownBy(check(authorization, DATE, SIGNED_AT))
        .hasMessageStartingWith("IncompleteSignatureException: ")
        .hasMessageEndingWith("Authorization=" + authorization);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "20260101T250000Z"})
  void refusesARequestWithoutAReadableDate(String date) {
    assertThatThrownBy(check(SIGNED, date, SIGNED_AT))
        .hasMessageStartingWith(
            "IncompleteSignatureException: Authorization header requires existence of a"
                + " 'X-Amz-Date' header. ");
  }

  private static ThrowingCallable check(String authorization, String date, Instant now) {
    return () -> new Authorization(Optional.of(authorization)).require(Optional.of(date), now);
  }
}

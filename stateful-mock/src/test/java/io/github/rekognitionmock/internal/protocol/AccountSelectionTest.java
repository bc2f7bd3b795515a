package io.github.rekognitionmock.internal.protocol;

import static io.github.rekognitionmock.internal.protocol.Wire.request;
import static io.github.rekognitionmock.internal.protocol.Wire.signed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountSelectionTest {

  private static final String BODY = "{\"CollectionId\":\"staff\"}";

  private final RekognitionBackend backend = RekognitionBackend.create(InstantSource.system());

  @ParameterizedTest
  @CsvSource({
    "111122223333, eu-west-1, 111122223333",
    "111122223333, us-gov-west-1, 111122223333",
    "AKIAIOSFODNN7EXAMPLE, eu-west-1, 123456789012",
    "11112222333, eu-west-1, 123456789012",
    "1111222233334, eu-west-1, 123456789012",
    "11112222333x, eu-west-1, 123456789012",
    "test, us-east-1, 123456789012",
  })
  void followsTheCredentialScope(String accessKey, String region, String account) {
    String authorization =
        "AWS4-HMAC-SHA256 Credential=%s/20260101/%s/rekognition/aws4_request, SignedHeaders=host, Signature=0"
            .formatted(accessKey, region);

    backend.endpoint().answer(signed(authorization, "CreateCollection", BODY));

    assertThat(hasCollection(new AccountKey(account, region))).isTrue();
  }

  @Test
  void fallsBackToTheDefaultsForUnsignedRequests() {
    backend.endpoint().answer(request("CreateCollection", BODY));

    assertThat(hasCollection(AccountKey.defaults())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer token",
        "AWS4-HMAC-SHA256 Credential=111122223333",
        "AWS4-HMAC-SHA256 Credential=111122223333/20260101//rekognition/aws4_request",
        "AWS4-ECDSA-P256-SHA256 Credential=111122223333/20260101/rekognition/aws4_request"
      })
  void fallsBackToTheDefaultsForScopesThatItCannotRead(String authorization) {
    backend.endpoint().answer(signed(authorization, "CreateCollection", BODY));

    assertThat(hasCollection(AccountKey.defaults())).isTrue();
  }

  private boolean hasCollection(AccountKey key) {
    return backend.accounts().of(key).collections().find("staff").isPresent();
  }
}

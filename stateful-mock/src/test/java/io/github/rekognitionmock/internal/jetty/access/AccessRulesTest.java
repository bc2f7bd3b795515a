package io.github.rekognitionmock.internal.jetty.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessRulesTest {

  private final AccessRules rules = AccessRules.of("0.0.0.0", Set.of());

  @ParameterizedTest
  @CsvSource({
    "http, mock.test, http://mock.test:80",
    "http, mock.test:80, http://mock.test",
    "https, mock.test, https://mock.test:443",
    "https, mock.test:443, https://mock.test",
    "http, mock.test:8080, http://MOCK.test:8080",
  })
  void aPageOfTheServerItselfMayCallIt(String scheme, String host, String origin) {
    assertThat(rules.refusal(scheme, host, origin)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http, mock.test, http://mock.test:443",
    "https, mock.test, https://mock.test:80",
    "http, mock.test, http://mock.test:8080",
    "http, mock.test, http://other.test",
  })
  void aPageOfAnotherServerMayNot(String scheme, String host, String origin) {
    assertThat(rules.refusal(scheme, host, origin)).isPresent();
  }

  @Test
  void aProgramMayCallItWithoutAHost() {
    assertThat(rules.refusal("http", null, null)).isEmpty();
  }
}

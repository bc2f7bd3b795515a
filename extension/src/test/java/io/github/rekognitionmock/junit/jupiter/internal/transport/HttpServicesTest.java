package io.github.rekognitionmock.junit.jupiter.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HttpServicesTest {

  private static final List<String> PREFERENCE = List.of(".apache5.", ".apache.");

  @Test
  void takesTheMostPreferredOfSeveral() {
    assertThat(
            HttpServices.choose(
                Map.of(
                    "aws.http.apache.Service", "Apache 4",
                    "aws.http.apache5.Service", "Apache 5",
                    "aws.http.urlconnection.Service", "JDK"),
                PREFERENCE))
        .contains("Apache 5");
  }

  @Test
  void takesTheFirstByNameIfNoneIsPreferred() {
    assertThat(
            HttpServices.choose(
                Map.of("aws.http.urlconnection.Service", "JDK", "aws.http.crt.Service", "CRT"),
                PREFERENCE))
        .contains("CRT");
  }

  @Test
  void takesNothingIfThereIsNone() {
    assertThat(HttpServices.choose(Map.of(), PREFERENCE)).isEmpty();
  }
}

package io.github.rekognitionmock.constraint;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rekognitionmock.RekognitionBackend;
import io.github.rekognitionmock.protocol.AwsJsonEndpoint;
import io.github.rekognitionmock.protocol.WireRequest;
import io.github.rekognitionmock.protocol.WireResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryConstraintTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final AwsJsonEndpoint endpoint =
      RekognitionBackend.create(InstantSource.system()).endpoint();

  static List<Breach> breaches() {
    return Breaches.all();
  }

  @ParameterizedTest
  @MethodSource("breaches")
  void isEnforcedInTheServicesWords(Breach breach) throws IOException {
    WireResponse response = endpoint.answer(request(breach));

    JsonNode error = MAPPER.readTree(response.body());
    assertThat(response.status()).isEqualTo(400);
    assertThat(error.path("__type").asText()).isEqualTo("ValidationException");
    assertThat(error.path("message").asText())
        .matches("(?s)(1 validation error|2 validation errors) detected: Value .*")
        .contains(
            " at '" + lowerCamel(breach) + "' failed to satisfy constraint: " + breach.demand());
  }

  private static WireRequest request(Breach breach) throws IOException {
    Map<String, String> headers =
        Map.of(
            "X-Amz-Target",
            "RekognitionService." + breach.operation(),
            "Content-Type",
            "application/x-amz-json-1.1");
    return new WireRequest(
        name -> Optional.ofNullable(headers.get(name)), MAPPER.writeValueAsBytes(breach.body()));
  }

  private static String lowerCamel(Breach breach) {
    return breach.path().stream()
        .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
        .collect(joining("."));
  }
}

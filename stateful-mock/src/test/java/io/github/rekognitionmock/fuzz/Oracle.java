package io.github.rekognitionmock.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rekognitionmock.fixture.RawHttp.Answer;
import java.util.List;
import java.util.function.Supplier;

/** What every answer has to be like. */
final class Oracle {

  private static final List<Integer> STATUSES = List.of(200, 400, 403, 413, 501);
  private static final int UNKNOWN_VERSION_OF_HTTP = 505;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Oracle() {}

  static void check(FuzzedRequest request, Answer answer) {
    Supplier<String> what = () -> "%s%nwas answered %s".formatted(request, answer);
    if (!request.isWellFormed() && answer.status() == 0) {
      return;
    }
    if (isOfService(answer)) {
      assertThat(request.isForControl()).as(what).isFalse();
      checkService(request, answer, what);
    } else {
      assertThat(request.isForService() && request.isWellFormed()).as(what).isFalse();
      checkControl(request, answer, what);
    }
  }

  private static boolean isOfService(Answer answer) {
    return answer.head().contains("\r\nx-amzn-RequestId: ");
  }

  /** An operation that is not imitated, and has no declared answer, is a 501 and says so. */
  private static void checkService(FuzzedRequest request, Answer answer, Supplier<String> what) {
    boolean isXml = answer.head().contains("\r\nContent-Type: application/xml\r\n");
    assertThat(answer.status()).as(what).isIn(isXml ? List.of(404) : STATUSES);
    if (!isXml && !request.isHead()) {
      assertThat(answer.head()).as(what).contains("\r\nContent-Type: application/x-amz-json-1.1");
      JsonNode body = answer.body().isEmpty() ? MAPPER.createObjectNode() : json(answer, what);
      String type = body.path("__type").asText();
      assertThat(type.isEmpty()).as(what).isEqualTo(answer.status() == 200);
      assertThat(type.endsWith("RekognitionMock")).as(what).isEqualTo(answer.status() == 501);
    }
  }

  private static void checkControl(FuzzedRequest request, Answer answer, Supplier<String> what) {
    if (answer.status() >= 300) {
      if (request.isWellFormed() || answer.status() != UNKNOWN_VERSION_OF_HTTP) {
        assertThat(answer.status()).as(what).isBetween(400, 499);
      }
      assertThat(answer.head()).as(what).contains("\r\nContent-Type: application/problem+json");
      if (!request.isHead()) {
        JsonNode problem = json(answer, what);
        assertThat(problem.path("status").intValue()).as(what).isEqualTo(answer.status());
        assertThat(problem.path("detail").textValue()).as(what).isNotBlank();
      }
    } else {
      assertThat(answer.status()).as(what).isIn(200, 204);
    }
  }

  private static JsonNode json(Answer answer, Supplier<String> what) {
    try {
      return MAPPER.readTree(answer.body());
    } catch (JsonProcessingException wrong) {
      throw new AssertionError(what.get(), wrong);
    }
  }
}

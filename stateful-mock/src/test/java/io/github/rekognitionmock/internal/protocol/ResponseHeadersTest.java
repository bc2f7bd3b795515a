package io.github.rekognitionmock.internal.protocol;

import static io.github.rekognitionmock.internal.protocol.Wire.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import io.github.rekognitionmock.internal.service.RekognitionService;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResponseHeadersTest {

  private static final Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06.789Z");

  private final RekognitionBackend backend =
      RekognitionBackend.create(InstantSource.fixed(LONG_AGO));

  @Test
  void areThoseOfTheServiceAndNoOthers() {
    UUID id = UUID.fromString("587a28a8-8563-4b4f-909e-30f0d1ef2b27");
    AwsJsonEndpoint endpoint =
        new AwsJsonEndpoint(
            backend.accounts(),
            new OperationRegistry(),
            new RekognitionService(request -> {}),
            () -> id,
            InstantSource.fixed(LONG_AGO));

    assertThat(endpoint.answer(request("ListCollections", "{}")).headers())
        .containsExactly(
            Map.entry("Content-Type", "application/x-amz-json-1.1"),
            Map.entry("Date", "Sat, 03 Feb 2001 04:05:06 GMT"),
            Map.entry("x-amzn-RequestId", id.toString()));
  }

  @Test
  void dateTheResponseByTheRealTimeWhateverTheMocksClockSays() {
    String date = backend.endpoint().answer(request("ListCollections", "{}")).headers().get("Date");

    assertThat(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant())
        .isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
  }

  @Test
  void followTheClock() {
    Iterator<Instant> ticks =
        List.of(LONG_AGO, LONG_AGO, LONG_AGO.plusMillis(200), LONG_AGO.plusMillis(300)).iterator();
    HttpDate date = new HttpDate(ticks::next);

    assertThat(List.of(date.now(), date.now(), date.now()))
        .containsExactly(
            "Sat, 03 Feb 2001 04:05:06 GMT",
            "Sat, 03 Feb 2001 04:05:06 GMT",
            "Sat, 03 Feb 2001 04:05:07 GMT");
  }
}

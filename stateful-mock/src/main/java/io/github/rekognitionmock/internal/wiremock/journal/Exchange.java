package io.github.rekognitionmock.internal.wiremock.journal;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.DataTruncationSettings;
import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.rekognitionmock.internal.protocol.WireResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A request that the mock answered without WireMock. It becomes an event of WireMock's only when
 * somebody looks, because making one takes as long as the mock's own work.
 */
public record Exchange(
    UUID id,
    Instant time,
    String url,
    String clientIp,
    String protocol,
    List<Map.Entry<String, String>> headers,
    byte[] body,
    WireResponse answer,
    DataTruncationSettings truncation) {

  public Exchange {
    body =
        body.length > JournalEntry.LONGEST_BODY
            ? Arrays.copyOf(body, JournalEntry.LONGEST_BODY)
            : body;
  }

  long length() {
    return body.length
        + answer.body().length
        + url.length()
        + headers.stream().mapToLong(header -> header.getValue().length()).sum();
  }

  ServeEvent event() {
    ResponseDefinitionBuilder definition =
        ResponseDefinitionBuilder.responseDefinition()
            .withStatus(answer.status())
            .withBody(answer.body());
    answer.headers().forEach(definition::withHeader);
    return new ServeEvent(id, request(), null, definition.build(), null, true, null, null)
        .complete(response(), truncation);
  }

  /** By way of JSON, because only that lets a request have a time of its own. */
  private LoggedRequest request() {
    Map<String, Object> members =
        Map.of(
            "url",
            "/",
            "absoluteUrl",
            url,
            "method",
            "POST",
            "clientIp",
            clientIp,
            "protocol",
            protocol,
            "headers",
            headers.stream()
                .collect(
                    Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList()))),
            "cookies",
            Map.of(),
            "loggedDate",
            time.toEpochMilli(),
            "bodyAsBase64",
            Base64.getEncoder().encodeToString(body));
    return Json.read(Json.write(members), LoggedRequest.class);
  }

  private Response response() {
    return Response.response()
        .status(answer.status())
        .headers(
            new HttpHeaders(
                answer.headers().entrySet().stream()
                    .map(header -> new HttpHeader(header.getKey(), header.getValue()))
                    .toList()))
        .body(answer.body())
        .build();
  }
}

package io.github.rekognitionmock.internal.jetty.answer;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.ImmutableRequest;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.rekognitionmock.internal.protocol.WireResponse;
import wiremock.org.eclipse.jetty.server.Request;

/** Enters into WireMock's journal what WireMock did not answer itself. */
public final class JournalWriter {

  private final Options options;

  public JournalWriter(Options options) {
    this.options = options;
  }

  void write(Request request, byte[] body, WireResponse answer) {
    if (!options.requestJournalDisabled()) {
      options.getStores().getRequestJournalStore().add(event(request, body, answer));
    }
  }

  private ServeEvent event(Request request, byte[] body, WireResponse answer) {
    ResponseDefinitionBuilder definition =
        ResponseDefinitionBuilder.responseDefinition()
            .withStatus(answer.status())
            .withBody(answer.body());
    answer.headers().forEach(definition::withHeader);
    return ServeEvent.of(received(request, body))
        .withResponseDefinition(definition.build())
        .complete(response(answer), options.getDataTruncationSettings());
  }

  private static ImmutableRequest received(Request request, byte[] body) {
    return ImmutableRequest.create()
        .withAbsoluteUrl(request.getRequestURL().toString())
        .withMethod(RequestMethod.POST)
        .withProtocol(request.getProtocol())
        .withClientIp(request.getRemoteAddr())
        .withHeaders(
            new HttpHeaders(
                request.getHttpFields().stream()
                    .map(field -> new HttpHeader(field.getName(), field.getValue()))
                    .toList()))
        .withBody(body)
        .build();
  }

  private static Response response(WireResponse answer) {
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

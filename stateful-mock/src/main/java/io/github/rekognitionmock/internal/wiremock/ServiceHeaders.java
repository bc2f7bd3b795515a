package io.github.rekognitionmock.internal.wiremock;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

/** Takes away from the mock's answers the headers in which WireMock names the stub. */
final class ServiceHeaders implements ResponseTransformerV2 {
  static final String NAME = "rekognition-mock-headers";

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public Response transform(Response response, ServeEvent event) {
    return Response.Builder.like(response)
        .but()
        .headers(
            new HttpHeaders(
                response.getHeaders().all().stream()
                    .filter(header -> !header.key().startsWith("Matched-Stub-"))
                    .toList()))
        .build();
  }
}

package io.github.rekognitionmock.internal.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.Admin;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.github.tomakehurst.wiremock.verification.notmatched.NotMatchedRenderer;
import io.github.rekognitionmock.internal.control.json.DocumentMapper;

/**
 * Says what is here to whoever asks for something else. WireMock would draw a table, and log it.
 */
final class UnmatchedRenderer extends NotMatchedRenderer {

  /** The answer, as in RFC 9457. */
  record Problem(String title, int status, String detail) {}

  @Override
  protected ResponseDefinition render(Admin admin, ServeEvent event) {
    LoggedRequest request = event.getRequest();
    String detail =
        "There is nothing for %s %s: the mock answers POST /, its control API is below /__admin/rekognition, and no other stub matches"
            .formatted(request.getMethod(), request.getUrl());
    return ResponseDefinitionBuilder.responseDefinition()
        .withStatus(404)
        .withHeader("Content-Type", "application/problem+json")
        .withBody(new String(DocumentMapper.write(new Problem("Not Found", 404, detail)), UTF_8))
        .build();
  }
}

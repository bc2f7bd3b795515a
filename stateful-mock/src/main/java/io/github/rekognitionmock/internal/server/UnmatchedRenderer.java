package io.github.rekognitionmock.internal.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.Admin;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.github.tomakehurst.wiremock.verification.notmatched.NotMatchedRenderer;
import io.github.rekognitionmock.internal.control.ControlResponse;

/**
 * Says what is here to whoever asks for something else. WireMock would draw a table, and log it.
 */
final class UnmatchedRenderer extends NotMatchedRenderer {

  @Override
  protected ResponseDefinition render(Admin admin, ServeEvent event) {
    LoggedRequest request = event.getRequest();
    String detail =
        "There is nothing for %s %s: the mock answers POST /, its control API is below /__admin/rekognition, and no other stub matches"
            .formatted(request.getMethod(), request.getUrl());
    return ResponseDefinitionBuilder.responseDefinition()
        .withStatus(404)
        .withHeader("Content-Type", ControlResponse.PROBLEM)
        .withBody(new String(ControlResponse.problem("Not Found", 404, detail, null).body(), UTF_8))
        .build();
  }
}

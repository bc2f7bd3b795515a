package io.github.rekognitionmock.internal.wiremock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

/**
 * Puts the mock's answer in place of a stub's that asks for it. What else the stub says of its
 * answer stays, so a stub with a delay and this transformer slows the mock down.
 */
final class CatchAllTransformer implements ResponseDefinitionTransformerV2 {

  static final String NAME = "rekognition-mock-answer";

  private final Responder responder;

  CatchAllTransformer(Responder responder) {
    this.responder = responder;
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    return responder.answer(
        event.getRequest(), ResponseDefinitionBuilder.like(event.getResponseDefinition()));
  }
}

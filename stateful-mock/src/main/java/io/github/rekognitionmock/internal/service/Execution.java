package io.github.rekognitionmock.internal.service;

import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/** Carries requests out: once for every ClientRequestToken, however often they come. */
final class Execution {

  private static final String TOKEN_MEMBER = "ClientRequestToken";

  private Execution() {}

  static Outcome of(Invocation call) {
    try {
      Optional<String> token = call.request().getValueForField(TOKEN_MEMBER, String.class);
      return Outcome.of(token.isPresent() ? once(token.get(), call) : call.perform());
    } catch (RuntimeException refusal) {
      return Outcome.of(Refusals.translate(refusal, call));
    }
  }

  private static RekognitionResponse once(String token, Invocation call) {
    var answer =
        call.account().tokens().once(call.operation(), token, call.request(), call::perform);
    if (answer.repeated()) {
      call.explain(() -> "The token " + token + " had been used: nothing was done again.");
    }
    return answer.response();
  }
}

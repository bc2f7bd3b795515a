package io.github.rekognitionmock.service;

import io.github.rekognitionmock.account.IdempotencyTokens;
import io.github.rekognitionmock.collection.CollectionException;
import io.github.rekognitionmock.error.AwsErrorException;
import io.github.rekognitionmock.error.Errors;
import io.github.rekognitionmock.operation.OperationDefinition;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/** Carries requests out: once for every token, however often they come. */
final class Execution {

  private static final String TOKEN_MEMBER = "ClientRequestToken";

  Outcome of(Call call) {
    try {
      return Outcome.of(once(call.definition(), call));
    } catch (AwsErrorException refusal) {
      return Outcome.of(refusal.error());
    } catch (CollectionException refusal) {
      return Outcome.of(Refusals.translate(refusal, call));
    }
  }

  private static <I extends RekognitionRequest, O extends RekognitionResponse> O once(
      OperationDefinition<I, O> definition, Call call) {
    I request = definition.requestType().cast(call.request());
    Optional<String> token = call.request().getValueForField(TOKEN_MEMBER, String.class);
    return token.isEmpty()
        ? perform(definition, request, call)
        : once(definition, request, token.get(), call);
  }

  private static <I extends RekognitionRequest, O extends RekognitionResponse> O once(
      OperationDefinition<I, O> definition, I request, String token, Call call) {
    try {
      IdempotencyTokens.Answer<O> answer =
          call.account()
              .tokens()
              .once(
                  definition.name(),
                  token,
                  request,
                  definition.responseType(),
                  () -> perform(definition, request, call));
      if (answer.repeated()) {
        call.explain(() -> "The token " + token + " had been used: nothing was done again.");
      }
      return answer.value();
    } catch (IdempotencyTokens.MismatchException mismatch) {
      throw Errors.tokenInUse(token).asException();
    }
  }

  private static <I extends RekognitionRequest, O extends RekognitionResponse> O perform(
      OperationDefinition<I, O> definition, I request, Call call) {
    return definition.operation().perform(request, call.account(), call.explanation());
  }
}

package io.github.rekognitionmock.internal.service;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.journal.Attempt;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.journal.ImageTrimmer;
import io.github.rekognitionmock.internal.journal.RecordedRequest;
import java.util.function.Supplier;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/** One request on its way through the service. */
record Invocation(
    OperationDefinition<?> definition,
    RekognitionRequest request,
    RegionalAccount account,
    Attempt attempt,
    Explanation explanation) {

  String operation() {
    return definition.name();
  }

  void explain(Supplier<String> sentence) {
    explanation.add(sentence);
  }

  RekognitionResponse perform() {
    return definition.perform(request, account, explanation);
  }

  RecordedRequest<?> recorded(Outcome outcome) {
    return new RecordedRequest<>(
        account.key().account(),
        account.key().region(),
        operation(),
        ImageTrimmer.trim(request, explanation),
        outcome.response(),
        outcome.error(),
        outcome.action().connection(),
        attempt,
        account.clock().instant(),
        explanation);
  }
}

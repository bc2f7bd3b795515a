package io.github.rekognitionmock.service;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.journal.Attempt;
import io.github.rekognitionmock.journal.Explanation;
import io.github.rekognitionmock.operation.OperationDefinition;
import java.util.function.Supplier;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/**
 * One request on its way through the service.
 *
 * @param definition the request's operation
 * @param request the request, of the definition's type
 * @param account whose state it is about
 * @param attempt which of the client's attempts it is
 * @param explanation where the steps write down what is not obvious about the answer
 */
record Call(
    OperationDefinition<?, ?> definition,
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
}

package io.github.rekognitionmock.internal.service;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.constraint.Constraints;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.journal.Attempt;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.journal.RecordedRequest;
import io.github.rekognitionmock.journal.RequestListener;
import java.lang.System.Logger.Level;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/**
 * The service behind any transport: checks a typed request, lets faults happen, carries the request
 * out, and records it. Thread-safe.
 */
public final class RekognitionService {

  private static final System.Logger LOG = System.getLogger(RekognitionService.class.getName());

  private final RequestListener listener;

  public RekognitionService(RequestListener listener) {
    this.listener = listener;
  }

  /** Carries out a request; whatever it contains, this does not throw. */
  public Outcome perform(
      OperationDefinition<?> definition,
      RekognitionRequest request,
      RegionalAccount account,
      Attempt attempt) {
    Invocation call = new Invocation(definition, request, account, attempt, new Explanation());
    Outcome outcome =
        violations(call)
            .or(() -> ThroughputQuota.check(call))
            .map(Outcome::of)
            .orElseGet(
                () -> AccessDenied.complete(FaultInjection.around(call, Execution::of), call));
    record(call.recorded(outcome), account);
    return outcome;
  }

  private static Optional<AwsError> violations(Invocation call) {
    return Constraints.violations(call.request())
        .map(text -> AwsError.of(call.account().settings().constraintViolations(), text));
  }

  private void record(RecordedRequest<?> request, RegionalAccount account) {
    account.journal().add(request);
    try {
      listener.requestReceived(request);
    } catch (RuntimeException defect) {
      LOG.log(Level.WARNING, "The request listener failed; the client was answered", defect);
    }
  }
}

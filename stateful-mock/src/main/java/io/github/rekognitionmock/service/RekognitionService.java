package io.github.rekognitionmock.service;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.account.RequestListener;
import io.github.rekognitionmock.constraint.Constraints;
import io.github.rekognitionmock.journal.Attempt;
import io.github.rekognitionmock.journal.Explanation;
import io.github.rekognitionmock.operation.OperationDefinition;
import io.github.rekognitionmock.operation.OperationRegistry;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/**
 * The service behind any transport: checks a typed request, lets faults have their way, carries the
 * request out, and remembers it. Thread-safe.
 */
public final class RekognitionService {

  private final OperationRegistry operations;
  private final ConstraintCheck constraints;
  private final ThroughputQuota throughput = new ThroughputQuota();
  private final FaultInjection faults = new FaultInjection();
  private final Execution execution = new Execution();
  private final Bookkeeping bookkeeping;

  /**
   * Creates the service.
   *
   * @param operations the operations it knows
   * @param constraints what requests have to satisfy
   * @param listener hears of every request
   */
  public RekognitionService(
      OperationRegistry operations, Constraints constraints, RequestListener listener) {
    this.operations = operations;
    this.constraints = new ConstraintCheck(constraints);
    this.bookkeeping = new Bookkeeping(listener);
  }

  /**
   * Returns the operations.
   *
   * @return the registry
   */
  public OperationRegistry operations() {
    return operations;
  }

  /**
   * Carries out a request.
   *
   * @param request the request
   * @param account whose state it is about
   * @param attempt which of the client's attempts it is
   * @return how it ended; this method does not throw for anything that a request contains
   */
  public Outcome perform(RekognitionRequest request, RegionalAccount account, Attempt attempt) {
    return perform(operations.of(request), request, account, attempt);
  }

  /**
   * Carries out a request whose operation is known.
   *
   * @param definition the request's operation
   * @param request the request, of the definition's type
   * @param account whose state it is about
   * @param attempt which of the client's attempts it is
   * @return how it ended; this method does not throw for anything that a request contains
   */
  public Outcome perform(
      OperationDefinition<?, ?> definition,
      RekognitionRequest request,
      RegionalAccount account,
      Attempt attempt) {
    Call call = new Call(definition, request, account, attempt, new Explanation());
    Outcome outcome =
        constraints
            .check(call)
            .or(() -> throughput.check(call))
            .map(Outcome::of)
            .orElseGet(() -> faults.around(call, execution::of));
    bookkeeping.record(call, outcome);
    return outcome;
  }
}

package io.github.rekognitionmock.internal.service;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.fault.FaultAction;
import io.github.rekognitionmock.internal.fault.FiredFault;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/** Lets injected faults happen, in place of the operation or after it. */
final class FaultInjection {

  private FaultInjection() {}

  static Outcome around(Invocation call, Function<Invocation, Outcome> operation) {
    Optional<FiredFault> fired = call.account().faults().next(call.operation(), call.request());
    if (fired.isEmpty()) {
      return operation.apply(call);
    }
    FiredFault fault = fired.get();
    call.explain(() -> describe(fault));
    Outcome outcome =
        fault.letsOperationHappen()
            ? operation.apply(call)
            // A broken connection carries no answer; transports need not know.
            : Outcome.of(AwsError.of(ErrorType.INTERNAL_SERVER_ERROR));
    return outcome.affectedBy(fault.action());
  }

  private static String describe(FiredFault fired) {
    return "Fault %s happened (%s so far): %s; the operation was %s."
        .formatted(
            fired.id(),
            fired.count(),
            describe(fired.action()),
            fired.letsOperationHappen() ? "carried out" : "not carried out");
  }

  private static String describe(FaultAction action) {
    StringJoiner text = new StringJoiner(", ");
    action.error().ifPresent(error -> text.add(error.type()));
    action.connection().ifPresent(broken -> text.add("connection " + broken));
    if (!action.delay().isZero()) {
      text.add("delay of " + action.delay().toMillis() + " ms");
    }
    return text.toString();
  }
}

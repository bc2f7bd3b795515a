package io.github.rekognitionmock.service;

import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.error.ErrorType;
import io.github.rekognitionmock.fault.Fault;
import io.github.rekognitionmock.fault.FiredFault;
import java.util.Optional;
import java.util.function.Function;

/** Lets the faults that a test asked for happen, before the operation or after it. */
final class FaultInjection {

  Outcome around(Call call, Function<Call, Outcome> operation) {
    Optional<FiredFault> fired = call.account().faults().next(call.operation(), call.request());
    if (fired.isEmpty()) {
      return operation.apply(call);
    }
    FiredFault fault = fired.get();
    call.explain(() -> describe(fault));
    return fault.letsOperationHappen()
        ? operation.apply(call).hitBy(fault.fault())
        : Outcome.of(inPlaceOfOperation(fault.fault())).hitBy(fault.fault());
  }

  /**
   * A broken connection carries no answer, but transports are not to see that as a special case.
   */
  private static AwsError inPlaceOfOperation(Fault fault) {
    return fault.error().orElseGet(ErrorType.INTERNAL_SERVER_ERROR::error);
  }

  private static String describe(FiredFault fired) {
    return "Fault %d happened (%d so far): %s; the operation was %s."
        .formatted(
            fired.id(),
            fired.turn(),
            describe(fired.fault()),
            fired.letsOperationHappen() ? "carried out" : "not carried out");
  }

  private static String describe(Fault fault) {
    StringBuilder text = new StringBuilder();
    fault.error().ifPresent(error -> text.append(error.type()).append(", "));
    fault.connection().ifPresent(broken -> text.append("connection ").append(broken).append(", "));
    if (!fault.delay().isZero()) {
      text.append("delay of ").append(fault.delay().toMillis()).append(" ms, ");
    }
    return text.substring(0, text.length() - ", ".length());
  }
}

package io.github.rekognitionmock.internal.fault;

/** A fault that affects a request. The count includes this request. */
public record FiredFault(int id, int count, FaultAction action, Phase phase) {

  /** A delay alone takes nothing's place. */
  public boolean letsOperationHappen() {
    return phase == Phase.AFTER || (action.error().isEmpty() && action.connection().isEmpty());
  }
}

package io.github.rekognitionmock.fault;

/**
 * A fault that happens to a request.
 *
 * @param id the rule's id
 * @param turn how many requests the rule has met, this one included
 * @param fault what happens
 * @param phase where on the request's way it strikes
 */
public record FiredFault(int id, int turn, Fault fault, Phase phase) {

  /**
   * Tells whether the operation happens.
   *
   * @return false if the fault takes its place
   */
  public boolean letsOperationHappen() {
    return phase == Phase.AFTER || (fault.error().isEmpty() && fault.connection().isEmpty());
  }
}

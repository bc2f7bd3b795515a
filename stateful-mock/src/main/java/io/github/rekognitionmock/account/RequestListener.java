package io.github.rekognitionmock.account;

import io.github.rekognitionmock.journal.ReceivedRequest;

/** Hears of every request that a mock has answered. Called by the threads that carry them. */
@FunctionalInterface
public interface RequestListener {

  /**
   * Hears of a request.
   *
   * @param account whose state it was about
   * @param request the request, with its outcome
   */
  void received(AccountKey account, ReceivedRequest<?> request);

  /**
   * Makes a listener that does not listen.
   *
   * @return the listener
   */
  static RequestListener none() {
    return (account, request) -> {};
  }

  /**
   * Sums a request up in one line for a log.
   *
   * @param account whose state it was about
   * @param request the request
   * @return time, account, region, operation, outcome and what was not obvious about it
   */
  static String line(AccountKey account, ReceivedRequest<?> request) {
    return String.join(
        " ",
        request.time().toString(),
        account.account(),
        account.region(),
        request.summary().replaceAll("\\R", " "));
  }
}

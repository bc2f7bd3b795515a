package io.github.rekognitionmock.service;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.account.RequestListener;
import io.github.rekognitionmock.journal.ImageTrimmer;
import io.github.rekognitionmock.journal.ReceivedRequest;

/** Writes requests and their outcomes into the journal of their account. */
final class Bookkeeping {

  private final RequestListener listener;

  Bookkeeping(RequestListener listener) {
    this.listener = listener;
  }

  void record(Call call, Outcome outcome) {
    RegionalAccount account = call.account();
    ReceivedRequest<?> received =
        new ReceivedRequest<>(
            call.operation(),
            ImageTrimmer.trim(call.request(), call.explanation()),
            outcome.response(),
            outcome.error(),
            outcome.fault().connection(),
            call.attempt(),
            account.clock().instant(),
            call.explanation());
    account.journal().add(received);
    listener.received(account.key(), received);
  }
}

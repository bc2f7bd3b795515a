package io.github.rekognitionmock.assertj;

import io.github.rekognitionmock.journal.ReceivedRequest;
import org.assertj.core.presentation.StandardRepresentation;

/** Shows a received request by its sum and its members, not by all that is remembered of it. */
final class RequestRepresentation extends StandardRepresentation {

  @Override
  protected String fallbackToStringOf(Object object) {
    return object instanceof ReceivedRequest<?> received
        ? received.summary() + ": " + received.request()
        : super.fallbackToStringOf(object);
  }
}

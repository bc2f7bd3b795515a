package io.github.rekognitionmock.internal.jetty.body;

import java.io.IOException;
import wiremock.jakarta.servlet.AsyncContext;
import wiremock.jakarta.servlet.ReadListener;
import wiremock.org.eclipse.jetty.server.Request;

/** Sends a request on its way again when its body is there. */
final class BodyListener implements ReadListener {

  private final Request request;
  private final AsyncContext async;
  private final BodyReader reader;
  private boolean dispatched;

  BodyListener(Request request, AsyncContext async, BodyReader reader) {
    this.request = request;
    this.async = async;
    this.reader = reader;
  }

  @Override
  public void onDataAvailable() throws IOException {
    if (reader.readReady()) {
      onAllDataRead();
    }
  }

  @Override
  public void onAllDataRead() {
    if (!dispatched) {
      dispatched = true;
      async.dispatch();
    }
  }

  @Override
  public void onError(Throwable failure) {
    reader.close();
    request.getHttpChannel().abort(failure);
    if (!dispatched) {
      async.complete();
    }
  }
}

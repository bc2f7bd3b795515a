package io.github.rekognitionmock.internal.wiremock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

/**
 * Answers requests before WireMock looks for a stub, which spares it two copies of every request.
 * It stands aside as soon as anybody else could have a say.
 */
final class FastPath implements StubRequestFilterV2 {

  static final String PATH = "/";

  private final Responder responder;
  private final ForeignStubs foreignStubs;
  private final OtherExtensions otherExtensions;
  private volatile boolean open;
  private volatile boolean alone;

  FastPath(Responder responder, ForeignStubs foreignStubs, OtherExtensions otherExtensions) {
    this.responder = responder;
    this.foreignStubs = foreignStubs;
    this.otherExtensions = otherExtensions;
  }

  @Override
  public String getName() {
    return "rekognition-mock-fast-path";
  }

  /** The server's other extensions are known only once all of them are loaded. */
  @Override
  public void start() {
    open = !otherExtensions.needEveryRequest(this);
    alone = open && otherExtensions.areNone();
  }

  /** Tells whether nothing else in the server could have a say in the mock's requests. */
  boolean isAlone() {
    return alone && foreignStubs.isEmpty();
  }

  @Override
  public RequestFilterAction filter(Request request, ServeEvent event) {
    if (open && foreignStubs.isEmpty() && isForTheMock(request)) {
      return RequestFilterAction.stopWith(
          responder.answer(request, ResponseDefinitionBuilder.responseDefinition()));
    }
    return RequestFilterAction.continueWith(request);
  }

  private static boolean isForTheMock(Request request) {
    return RequestMethod.POST.equals(request.getMethod())
        && PATH.equals(request.getUrl())
        && !request.isBrowserProxyRequest();
  }
}

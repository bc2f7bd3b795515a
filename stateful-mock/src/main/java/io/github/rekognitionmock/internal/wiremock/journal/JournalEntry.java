package io.github.rekognitionmock.internal.wiremock.journal;

import com.github.tomakehurst.wiremock.common.Lazy;
import com.github.tomakehurst.wiremock.http.LoggedResponse;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;

/** What the journal keeps of a request and its answer. */
record JournalEntry(UUID id, Supplier<ServeEvent> source, long bytes) {

  static final int LONGEST_BODY = 8 << 10;

  static JournalEntry of(ServeEvent event) {
    ServeEvent kept = needsCut(event) ? cut(event) : event;
    return new JournalEntry(
        kept.getId(),
        () -> kept,
        length(kept.getRequest().getBody()) + answerLength(kept) + headLength(kept));
  }

  static JournalEntry of(Exchange exchange) {
    return new JournalEntry(exchange.id(), Lazy.lazy(exchange::event)::get, exchange.length());
  }

  ServeEvent event() {
    return source.get();
  }

  /** Requests that were passed on to another server stay whole, or recording them would fail. */
  private static boolean needsCut(ServeEvent event) {
    return length(event.getRequest().getBody()) > LONGEST_BODY
        && event.getResponseDefinition().getProxyBaseUrl() == null;
  }

  /** The answer's definition has to be copied because it refers to the uncut request. */
  private static ServeEvent cut(ServeEvent event) {
    return event
        .replaceRequest(cut(event.getRequest()))
        .withResponseDefinition(ResponseDefinition.copyOf(event.getResponseDefinition()));
  }

  /** A proxy, because WireMock 4 has more methods here than WireMock 3. */
  private static Request cut(Request request) {
    byte[] body = Arrays.copyOf(request.getBody(), LONGEST_BODY);
    return (Request)
        Proxy.newProxyInstance(
            Request.class.getClassLoader(),
            new Class<?>[] {Request.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getBody" -> body;
                  case "getBodyEntity" -> InvocationHandler.invokeDefault(proxy, method, arguments);
                  default -> method.invoke(request, arguments);
                });
  }

  private static long answerLength(ServeEvent event) {
    LoggedResponse response = event.getResponse();
    return response == null ? 0 : 2L * length(response.getBody());
  }

  private static long headLength(ServeEvent event) {
    return event.getRequest().getUrl().length()
        + event.getRequest().getHeaders().all().stream()
            .flatMap(header -> header.values().stream())
            .mapToLong(String::length)
            .sum();
  }

  private static int length(byte[] body) {
    return body == null ? 0 : body.length;
  }
}

package io.github.rekognitionmock.internal.jetty.body;

import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.error.AwsErrorException;
import io.github.rekognitionmock.internal.jetty.access.Paths;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.regex.Pattern;
import wiremock.jakarta.servlet.AsyncContext;
import wiremock.jakarta.servlet.DispatcherType;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.http.HttpFields;
import wiremock.org.eclipse.jetty.http.HttpHeader;
import wiremock.org.eclipse.jetty.http.MimeTypes;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;

/**
 * Passes requests on once their bodies are there. WireMock would wait for the rest with a thread of
 * its pool, which a few dozen clients that never send it exhaust.
 */
public final class BodyHandler extends HandlerWrapper {

  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(multipart/|application/x-www-form-urlencoded)", Pattern.CASE_INSENSITIVE);
  private static final String JSON = "application/json";
  private static final String READER = BodyReader.class.getName();

  private final Refusal refusal;

  public BodyHandler(Refusal refusal) {
    this.refusal = refusal;
  }

  /** Answers a request whose body is refused. */
  @FunctionalInterface
  public interface Refusal {

    void send(Request request, AwsError error) throws IOException;
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.REQUEST) {
      BodyReader reader = new BodyReader(base, BodyLimit.of(target));
      if (reader.readAvailable()) {
        proceed(target, base, response, reader);
      } else {
        base.setHandled(true);
        await(base, reader);
      }
    } else if (base.getAttribute(READER) instanceof BodyReader reader) {
      base.removeAttribute(READER);
      proceed(target, base, response, reader);
    } else {
      super.handle(target, base, request, response);
    }
  }

  /**
   * Takes away a type that makes WireMock fail: a form that is none, as curl calls all data a form
   * unless it is told otherwise, and a charset that nobody knows, at which the journal would fail
   * whenever it is read.
   */
  private static void declareJson(String target, Request base) {
    String type = String.valueOf(base.getContentType());
    boolean isOurs = Paths.isMock(target) || Paths.isAdmin(target);
    if (!hasKnownCharset(type) || (isOurs && FORM.matcher(type).lookingAt())) {
      base.setHttpFields(HttpFields.build(base.getHttpFields()).put(HttpHeader.CONTENT_TYPE, JSON));
      base.setContentType(JSON);
    }
  }

  private static boolean hasKnownCharset(String type) {
    String charset = MimeTypes.getCharsetFromContentType(type);
    try {
      return charset == null || Charset.isSupported(charset);
    } catch (IllegalCharsetNameException malformed) {
      return false;
    }
  }

  private void proceed(String target, Request base, HttpServletResponse response, BodyReader reader)
      throws IOException, ServletException {
    declareJson(target, base);
    try (reader;
        Body body = reader.body(base.getHeader("Content-Encoding"))) {
      super.handle(target, base, new RequestWithBody(base, body), response);
    } catch (AwsErrorException refused) {
      refusal.send(base, refused.error());
    }
  }

  private static void await(Request base, BodyReader reader) {
    AsyncContext async = base.startAsync();
    async.setTimeout(0);
    base.setAttribute(READER, reader);
    base.getHttpInput().setReadListener(new BodyListener(base, async, reader));
  }
}

package io.github.rekognitionmock.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Changes of the request line and the headers. Not among them: other versions than HTTP/1.0 and
 * 1.1, which Jetty answers with 505, and WireMock's own admin API, which can end the server.
 */
final class HeadChanges {

  private static final List<String> METHODS =
      List.of(
          "GET",
          "HEAD",
          "POST",
          "PUT",
          "PATCH",
          "DELETE",
          "OPTIONS",
          "TRACE",
          "CONNECT",
          "post",
          "BREW",
          "P\u0001ST",
          "");
  private static final List<String> TARGETS =
      List.of(
          "/",
          "/?",
          "/?account=1&%zz",
          "//",
          "/.",
          "/;a=b",
          "/%2e%2e/",
          "/%",
          "/%00",
          "/elsewhere",
          "/favicon.ico",
          "*",
          "",
          "http://elsewhere.test/",
          "localhost:80",
          "/\u00e9",
          "/a b",
          "/" + "x".repeat(9_000),
          "/__admin/rekognition",
          "/__admin/rekognition/",
          "/__admin/rekognition//state",
          "/__admin/rekognition/state/",
          "/__admin/rekognition/state?account=",
          "/__admin/rekognition/state?account=*",
          "/__admin/rekognition/state?account=1&region=x&account=2",
          "/__admin/rekognition/state?region=%ff%00",
          "/__admin/rekognition/../rekognition/state",
          "/__admin/rekognition/%73tate",
          "/__admin/rekognition/state%2fsave",
          "/__admin/rekognition/faults/-1",
          "/__admin/rekognition/faults/99999999999999999999",
          "/__admin/rekognition/nothing",
          "/__admin/rekognition/openapi.json",
          "/__admin/rekognition/schema/seed.json",
          "/__admin/rekognition/health");
  private static final List<String> NAMES =
      List.of(
          "Accept",
          "Accept-Encoding",
          "Authorization",
          "Connection",
          "Content-Encoding",
          "Content-Length",
          "Content-Type",
          "Cookie",
          "Expect",
          "Host",
          "If-None-Match",
          "Origin",
          "Range",
          "TE",
          "Trailer",
          "Transfer-Encoding",
          "Upgrade",
          "X-Amz-Date",
          "X-Amz-Target",
          "X-Forwarded-Host",
          "X-HTTP-Method-Override",
          "amz-sdk-request",
          "",
          "X Y",
          "\u0001");
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "0",
          "1",
          "-1",
          "99999999999999999999",
          "*",
          "*/*",
          "\"",
          ";",
          ",,",
          "\u0001",
          "\u00e9",
          "a\r\nb: c",
          "x".repeat(9_000),
          "RekognitionService.",
          "RekognitionService.Nonsense",
          "RekognitionService.ListCollections",
          "DynamoDB_20120810.ListTables",
          "application/json",
          "application/x-amz-json-1.0",
          "application/x-www-form-urlencoded",
          "multipart/form-data",
          "multipart/form-data; boundary=x",
          "multipart/mixed; boundary=",
          "text/html",
          "text/plain; charset=nope",
          "application/x-amz-json-1.1; charset=utf-16",
          "gzip",
          "gzip, gzip",
          "deflate",
          "br",
          "chunked",
          "close",
          "keep-alive, upgrade",
          "100-continue",
          "h2c",
          "websocket",
          "localhost",
          "elsewhere.test",
          "[::1",
          "http://elsewhere.test",
          "null",
          "bytes=0-1",
          "attempt=0; max=-1",
          "attempt=99999999999",
          "DELETE",
          "20261399T999999Z",
          "AWS4-HMAC-SHA256",
          "AWS4-HMAC-SHA256 Credential=/",
          "AWS4-HMAC-SHA256 Credential=000000000002/20261120/eu-west-1/rekognition/aws4_request",
          "AWS4-HMAC-SHA256 Credential=AKIA/1/../rekognition/aws4_request, Signature=");

  private HeadChanges() {}

  static Arbitrary<UnaryOperator<List<String>>> some() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 99);
    Arbitrary<String> values = Arbitraries.of(VALUES);
    return Arbitraries.oneOf(
        Arbitraries.of(METHODS).map(method -> requestLine("^\\S*", method)),
        Arbitraries.of(TARGETS).map(target -> requestLine("(?<=^\\S{0,9} ).*(?= )", target)),
        Arbitraries.just(requestLine("1$", "0")),
        places.map(HeadChanges::without),
        Combinators.combine(places, values).as(HeadChanges::with),
        Combinators.combine(Arbitraries.of(NAMES), values).as(HeadChanges::with));
  }

  private static UnaryOperator<List<String>> requestLine(String part, String replacement) {
    Pattern pattern = Pattern.compile(part);
    return changed(
        head ->
            head.set(
                0,
                pattern.matcher(head.get(0)).replaceFirst(Matcher.quoteReplacement(replacement))));
  }

  private static UnaryOperator<List<String>> without(int place) {
    return changed(head -> head.remove(header(head, place)));
  }

  private static UnaryOperator<List<String>> with(int place, String value) {
    return changed(
        head -> head.add(head.get(header(head, place)).replaceFirst(":.*", ": ") + value));
  }

  private static UnaryOperator<List<String>> with(String name, String value) {
    return changed(
        head -> {
          head.removeIf(header -> header.startsWith(name + ":"));
          head.add(name + ": " + value);
        });
  }

  private static int header(List<String> head, int place) {
    return 1 + place % (head.size() - 1);
  }

  private static UnaryOperator<List<String>> changed(Consumer<List<String>> change) {
    return head -> {
      List<String> changed = new ArrayList<>(head);
      change.accept(changed);
      return changed;
    };
  }
}

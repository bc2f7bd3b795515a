package io.github.rekognitionmock.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Set;

/**
 * What is sent, byte for byte.
 *
 * @param head the request line and the headers
 */
record FuzzedRequest(List<String> head, byte[] body) {

  private static final int SHORT = 8_000;
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private static final List<String> HOP_BY_HOP =
      List.of("Connection", "Expect", "TE", "Trailer", "Transfer-Encoding", "Upgrade");

  byte[] bytes() {
    return text().getBytes(ISO_8859_1);
  }

  private String text() {
    return String.join("\r\n", head) + "\r\n\r\n" + new String(body, ISO_8859_1);
  }

  String method() {
    return head.get(0).substring(0, head.get(0).indexOf(' '));
  }

  String target() {
    return head.get(0).substring(method().length() + 1, head.get(0).lastIndexOf(' '));
  }

  /** Whether an HTTP server has to know what is meant, and where the request ends. */
  boolean isWellFormed() {
    return head.get(0).endsWith(" HTTP/1.1")
        && METHODS.contains(method())
        && target().matches("/[!-~]*")
        && head.stream().mapToInt(String::length).sum() < SHORT
        && head.stream().skip(1).allMatch(line -> line.matches("[A-Za-z-]+: [!-~][ -~]*"))
        && values("Content-Length").equals(List.of(String.valueOf(body.length)))
        && values("Host").equals(List.of("localhost"))
        && HOP_BY_HOP.stream().allMatch(header -> values(header).isEmpty());
  }

  boolean isHead() {
    return method().equals("HEAD");
  }

  boolean isForService() {
    return target().equals("/") && method().equals("POST");
  }

  boolean isForControl() {
    return target().matches("/__admin/rekognition([/?].*)?");
  }

  List<String> values(String header) {
    return head.stream()
        .skip(1)
        .filter(line -> line.regionMatches(true, 0, header + ":", 0, header.length() + 1))
        .map(line -> line.substring(header.length() + 1).strip())
        .toList();
  }

  /** The command that sends it again: {@code echo -ne '…' | nc localhost 8080}. */
  @Override
  public String toString() {
    StringBuilder escaped = new StringBuilder("\necho -ne '");
    for (char each : text().toCharArray()) {
      boolean isPlain = each >= ' ' && each <= '~' && each != '\'' && each != '\\';
      escaped.append(isPlain ? String.valueOf(each) : "\\x%02x".formatted((int) each));
    }
    return escaped.append("' | nc localhost 8080").toString();
  }
}

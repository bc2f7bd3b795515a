package io.github.rekognitionmock.control.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** JSON as bytes in UTF-8. */
public final class Json {

  private static final ObjectReader READER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build().reader();
  private static final ObjectWriter WRITER =
      JsonMapper.builder().build().writer(new DefaultPrettyPrinter().withObjectIndenter(lines()));

  /** Jackson goes on with where an object began, in terms of its own input classes. */
  private static final String JACKSON_DETAILS = " \\(start marker|\\R";

  private Json() {}

  /**
   * Reads a document.
   *
   * @param document the bytes
   * @return the document's value
   * @throws DocumentException if it is not JSON
   */
  public static JsonValue read(byte[] document) {
    try (JsonParser parser = READER.createParser(document)) {
      JsonNode root =
          Optional.<JsonNode>ofNullable(READER.readTree(parser))
              .orElseThrow(() -> new DocumentException("The document is empty: give JSON"));
      if (parser.nextToken() != null) {
        throw new DocumentException(
            "The document goes on behind its end at %s: give one JSON value"
                .formatted(place(parser.currentTokenLocation())));
      }
      return JsonValue.root(root);
    } catch (JsonProcessingException malformed) {
      throw malformed(malformed);
    } catch (IOException unreadable) {
      throw new DocumentException("The document is not text in UTF-8: save it as UTF-8");
    }
  }

  /**
   * Writes a document for people and programs alike: indented, in the order of its members, with a
   * line feed at the end.
   *
   * @param document the value
   * @return the bytes
   */
  public static byte[] write(JsonNode document) {
    try {
      return (WRITER.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A tree of JSON values can always be written", impossible);
    }
  }

  /**
   * Reads JSON that this program wrote.
   *
   * @param json the bytes
   * @return the tree
   */
  public static JsonNode tree(byte[] json) {
    try {
      return READER.readTree(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException("What was written as JSON can be read", impossible);
    }
  }

  private static DocumentException malformed(JsonProcessingException malformed) {
    String reason = malformed.getOriginalMessage().split(JACKSON_DETAILS)[0];
    String place =
        Optional.ofNullable(malformed.getLocation()).map(at -> " at " + place(at)).orElse("");
    return new DocumentException("The document is not JSON%s: %s".formatted(place, reason));
  }

  private static String place(JsonLocation location) {
    return "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
  }

  private static DefaultIndenter lines() {
    return new DefaultIndenter("  ", "\n");
  }
}

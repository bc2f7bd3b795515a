package io.github.rekognitionmock.internal.protocol.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.error.AwsErrorException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.Buildable;

/**
 * Reads and writes the SDK's own types as the service does.
 *
 * <p>Written is compact JSON with the members in the model's order. Members without a value are
 * left out; lists and maps that were set are written even if they are empty. Floats are written as
 * the double they are equal to, timestamps as seconds with milliseconds. Thread-safe.
 */
public final class JsonCodec {

  private static final int USUAL_SIZE = 512;

  private final Shapes shapes = new Shapes();
  private final JsonFactory factory =
      JsonFactory.builder()
          .streamReadConstraints(
              // Whether a text is too long is for the constraints to say, not for the parser.
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          // Clients choose the names, which have no place in the JVM's own table.
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          // Before version 19, Java itself prints some numbers with a digit more than they need.
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .build();

  public JsonCodec() {}

  /**
   * Reads a message. Members that the type does not have are passed over, {@code null} is as good
   * as absent, and of a member that comes twice the last value stays.
   */
  public Object read(byte[] json, SdkPojo builder) {
    try (JsonParser parser = factory.createParser(json)) {
      requireStructure(parser.nextToken());
      shapes.membersOf(builder).read(parser, builder);
      if (parser.nextToken() != null) {
        throw notJson();
      }
      return ((Buildable) builder).build();
    } catch (IOException malformed) {
      throw notJson();
    }
  }

  public byte[] write(SdkPojo message) {
    return generate(generator -> write(message, generator));
  }

  public void write(SdkPojo message, JsonGenerator generator) throws IOException {
    shapes.membersOf(message).write(message, generator);
  }

  public byte[] write(Map<String, String> members) {
    return generate(generator -> new MapShape(Scalar.STRING).write(members, generator));
  }

  private static void requireStructure(JsonToken first) {
    if (first == JsonToken.START_ARRAY) {
      throw Mismatch.atStructure(first);
    }
    if (first != JsonToken.START_OBJECT) {
      throw notJson();
    }
  }

  private static AwsErrorException notJson() {
    return AwsError.of(ErrorType.SERIALIZATION).asException();
  }

  private byte[] generate(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
    try (JsonGenerator generator = factory.createGenerator(bytes)) {
      content.writeTo(generator);
    } catch (IOException impossible) {
      throw new UncheckedIOException("Writing into memory failed", impossible);
    }
    return bytes.toByteArray();
  }

  private interface Content {
    void writeTo(JsonGenerator generator) throws IOException;
  }
}

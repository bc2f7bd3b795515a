package io.github.rekognitionmock.internal.protocol.json;

import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.rekognitionmock.internal.error.AwsErrorException;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.protocol.MarshallingType;

/** The types without parts. */
enum Scalar implements Shape {
  STRING(MarshallingType.STRING, "a String") {
    @Override
    public Object read(JsonParser json) throws IOException {
      require(json, json.currentToken() == JsonToken.VALUE_STRING);
      return json.getText();
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
      json.writeString((String) value);
    }
  },

  BOOLEAN(MarshallingType.BOOLEAN, "a Boolean") {
    @Override
    public Object read(JsonParser json) throws IOException {
      require(json, json.currentToken().isBoolean());
      return json.getBooleanValue();
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
      json.writeBoolean((Boolean) value);
    }
  },

  INTEGER(MarshallingType.INTEGER, "an Integer") {
    @Override
    public Object read(JsonParser json) throws IOException {
      return (int) whole(json, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
      json.writeNumber((Integer) value);
    }
  },

  LONG(MarshallingType.LONG, "a Long") {
    @Override
    public Object read(JsonParser json) throws IOException {
      return whole(json, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
      json.writeNumber((Long) value);
    }
  },

  FLOAT(MarshallingType.FLOAT, "a Float") {
    @Override
    public Object read(JsonParser json) throws IOException {
      require(json, json.currentToken().isNumeric());
      float value = json.getFloatValue();
      require(json, Float.isFinite(value));
      return value;
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
      json.writeNumber((double) (Float) value);
    }
  },

  DOUBLE(MarshallingType.DOUBLE, "a Double") {
    @Override
    public Object read(JsonParser json) throws IOException {
      return number(json);
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
      json.writeNumber((Double) value);
    }
  },

  TIMESTAMP(MarshallingType.INSTANT, "a Timestamp") {
    @Override
    public Object read(JsonParser json) throws IOException {
      return Instant.ofEpochMilli(Math.round(number(json) * MILLIS_PER_SECOND));
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
      json.writeNumber(((Instant) value).toEpochMilli() / MILLIS_PER_SECOND);
    }
  },

  BLOB(MarshallingType.SDK_BYTES, "a Blob") {
    @Override
    public Object read(JsonParser json) throws IOException {
      require(json, json.currentToken() == JsonToken.VALUE_STRING);
      try {
        return SdkBytes.fromByteArrayUnsafe(json.getBinaryValue(Base64Variants.MIME_NO_LINEFEEDS));
      } catch (JsonEOFException cutOff) {
        throw cutOff;
      } catch (StreamReadException notBase64) {
        throw mismatch(json);
      }
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
      json.writeBinary(((SdkBytes) value).asByteArrayUnsafe());
    }
  };

  private static final double MILLIS_PER_SECOND = 1000;

  private final MarshallingType<?> type;
  private final String due;

  Scalar(MarshallingType<?> type, String due) {
    this.type = type;
    this.due = due;
  }

  static Optional<Scalar> of(MarshallingType<?> type) {
    return Arrays.stream(values()).filter(scalar -> scalar.type == type).findFirst();
  }

  /** Reads a whole number. Decimals are cut off, as the service does. */
  long whole(JsonParser json, long least, long most) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NUMBER_INT
        && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
      long value = json.getLongValue();
      require(json, least <= value && value <= most);
      return value;
    }
    double value = number(json);
    // As a double, Long.MAX_VALUE is rounded up to the first number that is too large.
    require(json, least <= value && value < most + 1.0);
    return (long) value;
  }

  double number(JsonParser json) throws IOException {
    require(json, json.currentToken().isNumeric());
    double value = json.getDoubleValue();
    require(json, Double.isFinite(value));
    return value;
  }

  void require(JsonParser json, boolean condition) {
    if (!condition) {
      throw mismatch(json);
    }
  }

  AwsErrorException mismatch(JsonParser json) {
    return Mismatch.atScalar(json.currentToken(), due);
  }
}

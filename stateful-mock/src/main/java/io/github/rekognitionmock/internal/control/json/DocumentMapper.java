package io.github.rekognitionmock.internal.control.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Binds the documents of the control API to records, and says in a sentence what is wrong. */
public final class DocumentMapper {

  private static final JsonInclude.Include NOT_NULL = JsonInclude.Include.NON_NULL;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              texts ->
                  texts
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
          .defaultPropertyInclusion(JsonInclude.Value.construct(NOT_NULL, NOT_NULL))
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .annotationIntrospector(new DocumentIntrospector())
          .addModule(
              new SimpleModule()
                  .addDeserializer(Elements.class, new ElementsReader(TypeFactory.unknownType()))
                  .addDeserializer(Float.class, reading(Double::floatValue))
                  .addDeserializer(Instant.class, reading(DocumentMapper::instant)))
          .build();

  private DocumentMapper() {}

  public static <T> T read(byte[] json, Class<T> type) {
    return read(JsonSource.of(json), type);
  }

  public static <T> T read(JsonSource json, Class<T> type) {
    return type.cast(bind(json, MAPPER.constructType(type)));
  }

  /** Reads a list, where a single element may stand for a list of one. */
  public static <T> Elements<T> readOneOrMore(JsonSource json, Class<T> type) {
    JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
    return isList(json)
        ? Elements.of("", ((List<?>) bind(json, list)).stream().map(type::cast).toList())
        : Elements.only(read(json, type));
  }

  private static boolean isList(JsonSource json) {
    try (JsonParser parser = MAPPER.createParser(json.open())) {
      return parser.nextToken() == JsonToken.START_ARRAY;
    } catch (IOException malformed) {
      return false;
    }
  }

  private static Object bind(JsonSource json, JavaType type) {
    BindingErrors errors = new BindingErrors(MAPPER, json, "");
    try (JsonParser parser = MAPPER.createParser(json.open())) {
      // Jackson would read UTF-16, too, but could not tell where in the bytes a list begins.
      if (parser.currentLocation().getByteOffset() < 0) {
        throw BindingErrors.unreadable();
      }
      return check(reader(json, type).readValue(parser), type, errors);
    } catch (IOException refusal) {
      throw errors.translate(refusal);
    }
  }

  /** Reads the elements of a list, which there may be something after, one after the other. */
  static <T> Stream<T> elements(JsonSource json, JavaType type) {
    try {
      MappingIterator<T> values = reader(json, type).readValues(json.open());
      return Stream.iterate(0, index -> index + 1)
          .map(index -> next(values, type, new BindingErrors(MAPPER, json, "/" + index)))
          .takeWhile(Optional::isPresent)
          .map(Optional::get)
          .onClose(() -> close(values));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static <T> Optional<T> next(
      MappingIterator<T> values, JavaType type, BindingErrors errors) {
    try {
      return values.hasNextValue()
          ? Optional.of(check(values.nextValue(), type, errors))
          : Optional.empty();
    } catch (IOException refusal) {
      throw errors.translate(refusal);
    }
  }

  private static ObjectReader reader(JsonSource json, JavaType type) {
    return MAPPER.readerFor(type).withAttribute(JsonSource.class, json);
  }

  private static <T> T check(@Nullable T document, JavaType type, BindingErrors errors) {
    if (document == null) {
      throw errors.mismatch("", type.getRawClass());
    }
    return DocumentCheck.check(document, type.getRawClass());
  }

  private static void close(Closeable values) {
    try {
      values.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Writes a document for people and programs alike. */
  public static byte[] write(Object document) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try {
      write(document, json);
    } catch (IOException defect) {
      throw new IllegalStateException("The document cannot be written", defect);
    }
    return json.toByteArray();
  }

  public static void write(Object document, OutputStream json) throws IOException {
    // Jackson would fail at half a surrogate pair, which messages quote.
    Writer text = new OutputStreamWriter(json, UTF_8);
    MAPPER
        .writerWithDefaultPrettyPrinter()
        .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .writeValue(text, document);
    text.write('\n');
    text.flush();
  }

  private static <T> JsonDeserializer<T> reading(Function<Double, T> conversion) {
    return new StdDelegatingDeserializer<>(
        new StdConverter<Double, T>() {
          @Override
          public T convert(Double number) {
            ProblemException.check(
                Math.abs(number) <= Float.MAX_VALUE, "is " + number + ": give a finite number");
            return conversion.apply(number);
          }
        });
  }

  private static Instant instant(Double seconds) {
    return Instant.ofEpochMilli(Math.round(seconds * 1000));
  }
}

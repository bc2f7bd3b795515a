package io.github.rekognitionmock.internal.control.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

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
                  .addDeserializer(Float.class, reading(Double::floatValue))
                  .addDeserializer(Instant.class, reading(DocumentMapper::instant)))
          .build();

  private DocumentMapper() {}

  public static <T> T read(byte[] json, Class<T> type) {
    return type.cast(bind(json, MAPPER.constructType(type)));
  }

  /** Reads a list, where a single element may stand for a list of one. */
  public static <T> Elements<T> readOneOrMore(byte[] json, Class<T> type) {
    JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
    return new String(json, StandardCharsets.UTF_8).stripLeading().startsWith("[")
        ? Elements.of("", ((List<?>) bind(json, list)).stream().map(type::cast).toList())
        : Elements.only(read(json, type));
  }

  private static Object bind(byte[] json, JavaType type) {
    BindingErrors errors = new BindingErrors(MAPPER, json);
    try {
      Object document = MAPPER.readValue(json, type);
      if (document == null) {
        throw errors.mismatch("", type.getRawClass());
      }
      return DocumentCheck.check(document, type.getRawClass());
    } catch (IOException refusal) {
      throw errors.translate(refusal);
    }
  }

  /** Writes a document for people and programs alike. */
  public static byte[] write(Object document) {
    try {
      String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document);
      return (json + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException defect) {
      throw new IllegalStateException("The document cannot be written", defect);
    }
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

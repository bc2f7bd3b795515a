package io.github.rekognitionmock.internal.control.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.internal.fault.Phase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
          .defaultPropertyInclusion(JsonInclude.Value.construct(NOT_NULL, NOT_NULL))
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .addMixIn(ConnectionFault.class, InCamelCase.class)
          .addMixIn(Phase.class, InCamelCase.class)
          .build();

  private DocumentMapper() {}

  public static <T> T read(byte[] json, Class<T> type) {
    return type.cast(bind(json, MAPPER.constructType(type)));
  }

  /** Reads a list, where a single element may stand for a list of one. */
  public static <T> Elements<T> readOneOrMore(byte[] json, Class<T> type) {
    JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
    return read(json, JsonNode.class).isArray()
        ? Elements.of("", ((List<?>) bind(json, list)).stream().map(type::cast).toList())
        : Elements.only(read(json, type));
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

  private static Object bind(byte[] json, JavaType type) {
    try {
      Object document = MAPPER.readValue(json, type);
      if (document == null) {
        throw Values.mismatch("", NullNode.instance, type.getRawClass());
      }
      return DocumentCheck.check(document, type.getRawClass());
    } catch (IOException refusal) {
      throw new BindingErrors(MAPPER, json).translate(refusal);
    }
  }

  /** Writes constants as in {@code cutBody}. */
  @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
  private interface InCamelCase {}
}

package io.github.rekognitionmock.internal.control;

import static io.github.rekognitionmock.internal.constraint.AwsSchemas.object;
import static io.github.rekognitionmock.internal.constraint.AwsSchemas.whole;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.internal.constraint.AwsSchemas;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.control.json.DocumentMapper;
import io.github.rekognitionmock.internal.control.json.Elements;
import io.github.rekognitionmock.internal.control.json.Range;
import io.github.rekognitionmock.internal.control.json.Text;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;

/** JSON Schema of the documents: records, their annotations, and AWS's structures within them. */
final class DocumentSchemas {

  private final String prefix;
  private final Map<String, Object> definitions = new TreeMap<>();
  private final AwsSchemas aws;
  private final OperationCases operations;

  /**
   * Creates a generator.
   *
   * @param prefix what references to definitions begin with
   */
  DocumentSchemas(String prefix) {
    this.prefix = prefix;
    this.aws = new AwsSchemas(prefix, definitions);
    this.operations = new OperationCases(aws);
  }

  /** Returns what was defined because something described referred to it. */
  Map<String, Object> definitions() {
    return definitions;
  }

  Map<String, Object> of(Type type) {
    return of(type, Object.class);
  }

  Map<String, Object> of(Type type, AnnotatedElement demands) {
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic, demands);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord() && !plain.getSimpleName().equals("LifecycleDocument")) {
      return record(plain);
    }
    if (plain.isEnum()) {
      return object("type", "string", "enum", words(plain));
    }
    Range range = demands.getAnnotation(Range.class);
    Text text = demands.getAnnotation(Text.class);
    return switch (plain.getSimpleName()) {
      case "String" -> text == null ? object("type", "string") : AwsSchemas.text(text.value());
      case "Boolean" -> object("type", "boolean");
      case "int", "Integer" -> within(range, whole(Integer.MIN_VALUE, Integer.MAX_VALUE));
      case "long", "Long" -> within(range, whole(Long.MIN_VALUE, Long.MAX_VALUE));
      case "Float", "Double" -> within(range, object("type", "number"));
      case "Object" -> anyOf(within(range, object("type", "integer")), Map.of("const", range.or()));
      case "LifecycleDocument" -> lifecycle();
      case "JsonNode", "ObjectNode", "byte[]" -> object("type", "object");
      default -> throw new IllegalStateException("What is " + type + " in JSON?");
    };
  }

  private Map<String, Object> ofGeneric(ParameterizedType type, AnnotatedElement demands) {
    Type[] arguments = type.getActualTypeArguments();
    if (type.getRawType() == Map.class) {
      Map<String, Object> map = object("type", "object");
      Text text = demands.getAnnotation(Text.class);
      for (TextRule rule : text == null ? new TextRule[0] : text.keys()) {
        map.put("propertyNames", AwsSchemas.text(rule));
      }
      map.put("additionalProperties", of(arguments[1], demands));
      return map;
    }
    Map<String, Object> element = of(arguments[0], demands);
    Map<String, Object> list = object("type", "array", "items", element);
    // A member is a list; what a call is sent may be one element, too.
    return type.getRawType() == Elements.class && demands == Object.class
        ? anyOf(element, list)
        : list;
  }

  private Map<String, Object> record(Class<?> document) {
    String name = document.getSimpleName();
    if (definitions.putIfAbsent(name, Map.of()) == null) {
      Map<String, Object> members = new LinkedHashMap<>();
      List<String> required = new ArrayList<>();
      for (String ignored : ignored(document)) {
        members.put(ignored, object("type", "string"));
      }
      for (RecordComponent member : document.getRecordComponents()) {
        members.put(name(member), member(document, member));
        if (!member.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
          required.add(name(member));
        }
      }
      Map<String, Object> definition = object("type", "object", "properties", members);
      if (!required.isEmpty()) {
        definition.put("required", required);
      }
      definition.put("additionalProperties", false);
      if (isAnswer(document)) {
        definition.put("allOf", operations.cases(isStub(document)));
      }
      definitions.put(name, definition);
    }
    return Map.of("$ref", prefix + name);
  }

  private static String[] ignored(Class<?> document) {
    return Optional.ofNullable(document.getAnnotation(JsonIgnoreProperties.class))
        .map(JsonIgnoreProperties::value)
        .orElse(new String[0]);
  }

  private static Optional<JsonProperty> property(RecordComponent member) {
    return Optional.ofNullable(member.getAccessor().getAnnotation(JsonProperty.class));
  }

  private static String name(RecordComponent member) {
    return property(member)
        .map(JsonProperty::value)
        .filter(name -> !name.isEmpty())
        .orElse(member.getName());
  }

  private Map<String, Object> member(Class<?> document, RecordComponent member) {
    if (member.getType() == ObjectNode.class && member.getName().equals("detail")) {
      return aws.structure((SdkPojo) FaceDetail.builder());
    }
    Map<String, Object> schema = of(member.getGenericType(), member);
    if (member.getName().equals("operation") && isAnswer(document)) {
      schema.put("enum", operations.names(isStub(document)));
    }
    boolean isReadOnly =
        property(member).filter(p -> p.access() == JsonProperty.Access.READ_ONLY).isPresent();
    if (isReadOnly) {
      schema.put("readOnly", true);
    }
    return schema;
  }

  private static boolean isStub(Class<?> document) {
    return document.getSimpleName().equals("StubDocument");
  }

  /** Whether a document says what requests for an operation are answered with. */
  private static boolean isAnswer(Class<?> document) {
    return isStub(document) || document.getSimpleName().equals("FaultDocument");
  }

  private static List<Object> words(Class<?> enumeration) {
    return Arrays.stream(enumeration.getEnumConstants())
        .map(word -> (Object) DocumentMapper.read(DocumentMapper.write(word), String.class))
        .toList();
  }

  /** What no record can say: a lifecycle is a word or a count. */
  private static Map<String, Object> lifecycle() {
    return anyOf(
        object("type", "string", "enum", List.of("immediate", "manual")),
        count("afterReads", Integer.MAX_VALUE),
        count("afterMillis", Long.MAX_VALUE));
  }

  private static Map<String, Object> count(String name, long most) {
    return object(
        "type",
        "object",
        "properties",
        object(name, whole(0, most)),
        "required",
        List.of(name),
        "additionalProperties",
        false);
  }

  private static Map<String, Object> anyOf(Object... choices) {
    return object("anyOf", List.of(choices));
  }

  private static Map<String, Object> within(Range range, Map<String, Object> number) {
    if (range != null) {
      number.put("minimum", range.min());
      number.put("maximum", range.max());
    }
    return number;
  }
}

package io.github.rekognitionmock.internal.constraint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;

/** JSON Schema of AWS's structures: the SDK has their members, the service model its demands. */
public final class AwsSchemas {

  private final String prefix;
  private final Map<String, Object> definitions;

  /**
   * Creates a generator.
   *
   * @param prefix what references to definitions begin with
   * @param definitions where the definitions of structures are added
   */
  public AwsSchemas(String prefix, Map<String, Object> definitions) {
    this.prefix = prefix;
    this.definitions = definitions;
  }

  /** Describes a text that follows a rule. */
  public static Map<String, Object> text(TextRule rule) {
    return demanding(rule.constraints.get(), object("type", "string"));
  }

  /** Defines the structure that a builder builds, and refers to it. */
  public Map<String, Object> structure(SdkPojo builder) {
    return structure(builder, ServiceModel.find(name(builder)));
  }

  private Map<String, Object> structure(SdkPojo builder, Optional<Shape> shape) {
    String name = name(builder);
    if (definitions.putIfAbsent(name, Map.of()) == null) {
      Map<String, Object> members = new LinkedHashMap<>();
      for (SdkField<?> field : builder.sdkFields()) {
        Optional<Shape> member = shape.map(known -> known.members().get(field.locationName()));
        members.put(field.locationName(), value(field, member));
      }
      Map<String, Object> definition = object("type", "object", "properties", members);
      shape
          .map(Shape::required)
          .filter(required -> !required.isEmpty())
          .ifPresent(required -> definition.put("required", new TreeSet<>(required)));
      definition.put("additionalProperties", false);
      definitions.put(name, definition);
    }
    return Map.of("$ref", prefix + name);
  }

  /** The class of a builder lies within that of the structure. */
  private static String name(SdkPojo builder) {
    return builder.getClass().getEnclosingClass().getSimpleName();
  }

  private Map<String, Object> value(SdkField<?> field, Optional<Shape> shape) {
    MarshallingType<?> type = field.marshallingType();
    if (type == MarshallingType.SDK_POJO) {
      return structure(field.constructor().get(), shape);
    }
    return demanding(shape.map(Shape::constraints).orElse(List.of()), unconstrained(field, shape));
  }

  private Map<String, Object> unconstrained(SdkField<?> field, Optional<Shape> shape) {
    Class<?> type = field.marshallingType().getTargetClass();
    return switch (type.getSimpleName()) {
      case "String" -> object("type", "string");
      case "Boolean" -> object("type", "boolean");
      case "Integer" -> whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
      case "Long" -> whole(Long.MIN_VALUE, Long.MAX_VALUE);
      case "Float", "Double", "Instant" -> object("type", "number");
      case "SdkBytes" -> object("type", "string", "contentEncoding", "base64");
      case "List" -> {
        SdkField<?> element = field.getRequiredTrait(ListTrait.class).memberFieldInfo();
        yield object("type", "array", "items", value(element, shape.flatMap(Shape::element)));
      }
      case "Map" -> {
        SdkField<?> entry = field.getRequiredTrait(MapTrait.class).valueFieldInfo();
        yield object("type", "object", "additionalProperties", value(entry, Optional.empty()));
      }
      default -> throw new IllegalStateException("What is " + type + " in JSON?");
    };
  }

  /** Describes a whole number. */
  public static Map<String, Object> whole(long least, long most) {
    return object("type", "integer", "minimum", least, "maximum", most);
  }

  /** Returns a JSON object of names and values in turn, in this order, to be added to. */
  public static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  private static Map<String, Object> demanding(
      List<Constraint> constraints, Map<String, Object> schema) {
    constraints.forEach(constraint -> demand(constraint, schema));
    return schema;
  }

  private static void demand(Constraint constraint, Map<String, Object> schema) {
    if (constraint instanceof Constraint.LengthAtLeast length) {
      schema.put("min" + counted(schema), length.min());
    } else if (constraint instanceof Constraint.LengthAtMost length) {
      schema.put("max" + counted(schema), length.max());
    } else if (constraint instanceof Constraint.ValueAtLeast value) {
      schema.put("minimum", value.min());
    } else if (constraint instanceof Constraint.ValueAtMost value) {
      schema.put("maximum", value.max());
    } else if (constraint instanceof Constraint.Matching matching) {
      schema.put("pattern", "^(?:" + matching.pattern() + ")$");
    } else if (constraint instanceof Constraint.OneOf words) {
      schema.put("enum", words.values());
    } else if (constraint instanceof Constraint.Every every) {
      demanding(every.constraints(), part(every.part(), schema));
    }
  }

  @SuppressWarnings("unchecked") // schemas are maps of this kind, all made here
  private static Map<String, Object> part(Part part, Map<String, Object> schema) {
    String keyword =
        switch (part) {
          case ELEMENT -> "items";
          case KEY -> "propertyNames";
          case VALUE -> "additionalProperties";
        };
    return (Map<String, Object>)
        schema.computeIfAbsent(keyword, unknown -> new LinkedHashMap<String, Object>());
  }

  private static String counted(Map<String, Object> schema) {
    return switch ((String) schema.getOrDefault("type", "string")) {
      case "array" -> "Items";
      case "object" -> "Properties";
      default -> "Length";
    };
  }
}

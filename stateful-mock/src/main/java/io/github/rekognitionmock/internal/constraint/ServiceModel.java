package io.github.rekognitionmock.internal.constraint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The constraints of AWS's service model for all operations: facts that {@code
 * extract-service-model.py} takes from the official model. Read once, when first asked.
 * Thread-safe.
 */
public final class ServiceModel {

  private static final ServiceModel REKOGNITION = new ServiceModel();

  private static final Set<String> NUMBERS = Set.of("integer", "long", "float", "double");
  private static final Set<String> COMPOUNDS = Set.of("structure", "list", "map");

  private final Map<String, Shape> shapes = new ConcurrentHashMap<>();
  private final Facts facts = Facts.read();

  private ServiceModel() {}

  /** Returns the names of all operations, sorted. */
  public static Set<String> operations() {
    return new TreeSet<>(REKOGNITION.facts.operations());
  }

  /** Finds a type, empty if nothing is demanded of it. */
  static Optional<Shape> find(String name) {
    return REKOGNITION.shape(name);
  }

  private Optional<Shape> shape(String name) {
    Shape known = shapes.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    return Optional.ofNullable(facts.shapes().get(name))
        .map(
            found -> {
              Shape shape = shape(found);
              shapes.put(name, shape);
              return shape;
            });
  }

  private Shape shape(Map<String, Object> found) {
    List<Constraint> constraints = new ArrayList<>();
    Optional<Shape> element = Optional.empty();
    switch (text(found, "type")) {
      case "list" -> {
        constraints.add(new Constraint.NoNulls(Part.ELEMENT));
        if (isCompound(found)) {
          element = shape(text(found, "member"));
        } else {
          addEvery(Part.ELEMENT, text(found, "member"), constraints);
        }
      }
      case "map" -> {
        constraints.add(new Constraint.NoNulls(Part.VALUE));
        addEvery(Part.KEY, text(found, "key"), constraints);
        addEvery(Part.VALUE, text(found, "value"), constraints);
      }
      default -> {}
    }
    addOwn(found, constraints);
    return new Shape(constraints, required(found), members(found), element);
  }

  private boolean isCompound(Map<String, Object> list) {
    return COMPOUNDS.contains(text(facts.shapes().get(text(list, "member")), "type"));
  }

  private void addEvery(Part part, String shape, List<Constraint> constraints) {
    List<Constraint> demands = shape(shape).map(Shape::constraints).orElse(List.of());
    if (!demands.isEmpty()) {
      constraints.add(new Constraint.Every(part, demands));
    }
  }

  /** The greatest before the least, as the service reports them. */
  private static void addOwn(Map<String, Object> found, List<Constraint> constraints) {
    boolean isNumber = NUMBERS.contains(text(found, "type"));
    if (found.get("max") instanceof Long max) {
      constraints.add(
          isNumber ? new Constraint.ValueAtMost(max) : new Constraint.LengthAtMost(max));
    }
    if (found.get("min") instanceof Long min) {
      constraints.add(
          isNumber ? new Constraint.ValueAtLeast(min) : new Constraint.LengthAtLeast(min));
    }
    if (found.get("pattern") instanceof String pattern) {
      constraints.add(new Constraint.Matching(Pattern.compile(pattern)));
    }
    if (found.containsKey("enum")) {
      constraints.add(new Constraint.OneOf(texts(found, "enum")));
    }
  }

  private Map<String, Shape> members(Map<String, Object> found) {
    Map<String, Shape> members = new LinkedHashMap<>();
    if (found.get("members") instanceof Map<?, ?> named) {
      named.forEach(
          (name, shape) ->
              shape((String) shape).ifPresent(known -> members.put((String) name, known)));
    }
    return members;
  }

  private static Set<String> required(Map<String, Object> found) {
    return Set.copyOf(texts(found, "required"));
  }

  private static String text(Map<String, Object> found, String name) {
    return (String) found.get(name);
  }

  private static List<String> texts(Map<String, Object> found, String name) {
    return found.get(name) instanceof List<?> list
        ? list.stream().map(String.class::cast).toList()
        : List.of();
  }
}

package io.github.rekognitionmock.operation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The operations that the mock imitates, by their names. */
public final class OperationRegistry {

  private final Map<String, OperationDefinition<?, ?>> definitions = new TreeMap<>();

  private OperationRegistry(List<OperationDefinition<?, ?>> definitions) {
    definitions.forEach(definition -> this.definitions.put(definition.name(), definition));
  }

  /**
   * Returns every operation that the mock imitates.
   *
   * @return the registry
   */
  public static OperationRegistry create() {
    return new OperationRegistry(List.of());
  }

  /**
   * Finds an operation.
   *
   * @param name the name on the wire, in the service's own case
   * @return the operation, empty if the mock does not imitate it
   */
  public Optional<OperationDefinition<?, ?>> find(String name) {
    return Optional.ofNullable(definitions.get(name));
  }

  /**
   * Returns all operations.
   *
   * @return the operations, by name
   */
  public Collection<OperationDefinition<?, ?>> all() {
    return List.copyOf(definitions.values());
  }
}

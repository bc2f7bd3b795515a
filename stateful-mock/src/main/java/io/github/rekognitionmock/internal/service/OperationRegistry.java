package io.github.rekognitionmock.internal.service;

import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.internal.constraint.ServiceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** The operations of the service, by their names on the wire. Thread-safe. */
public final class OperationRegistry {

  private static final String MODEL_PACKAGE = RekognitionRequest.class.getPackageName();

  private final Map<String, OperationDefinition<?>> known = new ConcurrentHashMap<>();

  public OperationRegistry() {
    StatefulOperations.all().forEach(operation -> known.put(operation.name(), operation));
  }

  /** Finds an operation; empty if the service has none of this name, or the SDK is too old. */
  public Optional<OperationDefinition<?>> find(String name) {
    OperationDefinition<?> operation = known.get(name);
    return operation != null ? Optional.of(operation) : declared(name);
  }

  public OperationDefinition<?> of(Class<? extends RekognitionRequest> requestType) {
    return find(OperationDefinition.nameOf(required("request type", requestType)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s is the request of no operation: give the type of one that is"
                        .formatted(requestType.getSimpleName())));
  }

  /** Returns all operations that the SDK knows, by name. */
  public List<OperationDefinition<?>> all() {
    List<OperationDefinition<?>> all = new ArrayList<>();
    ServiceModel.operations().forEach(name -> find(name).ifPresent(all::add));
    return all;
  }

  /** Looks up what is not imitated when it is asked for, because most tests never do. */
  private Optional<OperationDefinition<?>> declared(String name) {
    if (!ServiceModel.operations().contains(name)) {
      return Optional.empty();
    }
    try {
      OperationDefinition<?> found =
          OperationDefinition.declared(
              Class.forName(MODEL_PACKAGE + "." + name + "Request")
                  .asSubclass(RekognitionRequest.class));
      known.put(name, found);
      return Optional.of(found);
    } catch (ClassNotFoundException olderSdk) {
      return Optional.empty();
    }
  }
}

package io.github.rekognitionmock.internal.service;

import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.internal.constraint.ServiceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** The operations of the service, by their names on the wire. Thread-safe. */
public final class OperationRegistry {

  private static final String MODEL_PACKAGE = RekognitionRequest.class.getPackageName();

  private final Map<String, OperationDefinition<?>> imitated =
      StatefulOperations.all().stream()
          .collect(Collectors.toUnmodifiableMap(OperationDefinition::name, Function.identity()));

  /** Finds an operation; empty if the service has none of this name, or the SDK is too old. */
  public Optional<OperationDefinition<?>> find(String name) {
    OperationDefinition<?> operation = imitated.get(name);
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
      return Optional.of(
          OperationDefinition.declared(
              Class.forName(MODEL_PACKAGE + "." + name + "Request")
                  .asSubclass(RekognitionRequest.class)));
    } catch (ClassNotFoundException olderSdk) {
      return Optional.empty();
    }
  }
}

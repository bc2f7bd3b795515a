package io.github.rekognitionmock.operation;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/** Reads off the SDK's client which operations the service has. */
final class SdkOperations {

  private SdkOperations() {}

  /** Describes every operation of the SDK, by name, as one that the mock can only be told about. */
  static Map<String, OperationDefinition<?, ?>> all() {
    Map<String, OperationDefinition<?, ?>> definitions = new TreeMap<>();
    for (Method method : RekognitionClient.class.getMethods()) {
      if (isOperation(method)) {
        OperationDefinition<?, ?> definition =
            define(
                method.getParameterTypes()[0].asSubclass(RekognitionRequest.class),
                method.getReturnType().asSubclass(RekognitionResponse.class));
        definitions.put(definition.name(), definition);
      }
    }
    return definitions;
  }

  private static boolean isOperation(Method method) {
    return method.getParameterCount() == 1
        && RekognitionRequest.class.isAssignableFrom(method.getParameterTypes()[0])
        && RekognitionResponse.class.isAssignableFrom(method.getReturnType());
  }

  private static <I extends RekognitionRequest, O extends RekognitionResponse>
      OperationDefinition<I, O> define(Class<I> requestType, Class<O> responseType) {
    String name = OperationRegistry.operationName(requestType);
    return new OperationDefinition<>(
        name,
        requestType,
        () -> SdkBuilders.of(requestType),
        responseType,
        new DeclaredOperation<>(name, responseType));
  }
}

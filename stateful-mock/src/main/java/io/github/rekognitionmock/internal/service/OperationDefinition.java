package io.github.rekognitionmock.internal.service;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import java.lang.reflect.InvocationTargetException;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/** An operation of the service, with its messages. */
public final class OperationDefinition<I extends RekognitionRequest> {

  private static final String REQUEST = "Request";
  private static final String RESPONSE = "Response";

  private final Class<I> requestType;
  private final Operation<? super I> operation;
  private final boolean stateful;
  private volatile RekognitionRequest emptyRequest;

  private OperationDefinition(
      Class<I> requestType, Operation<? super I> operation, boolean stateful) {
    this.requestType = requestType;
    this.operation = operation;
    this.stateful = stateful;
  }

  static <I extends RekognitionRequest> OperationDefinition<I> stateful(
      Class<I> requestType, Operation<? super I> operation) {
    return new OperationDefinition<>(requestType, operation, true);
  }

  static <I extends RekognitionRequest> OperationDefinition<I> declared(Class<I> requestType) {
    return new OperationDefinition<>(
        requestType, new DeclaredOperation(nameOf(requestType)), false);
  }

  public static String nameOf(Class<? extends RekognitionRequest> requestType) {
    String typeName = requestType.getSimpleName();
    return typeName.substring(0, typeName.length() - REQUEST.length());
  }

  public String name() {
    return nameOf(requestType);
  }

  public Class<I> requestType() {
    return requestType;
  }

  /** Tells whether the answers follow from the state. */
  public boolean isStateful() {
    return stateful;
  }

  RekognitionResponse perform(
      RekognitionRequest request, RegionalAccount account, Explanation explanation) {
    return operation.perform(requestType.cast(request), account, explanation);
  }

  /** Copies an empty request, because finding its builder by reflection takes longer. */
  public SdkPojo newRequest() {
    RekognitionRequest empty = emptyRequest;
    if (empty == null) {
      empty = ((RekognitionRequest.Builder) newBuilder(requestType)).build();
      emptyRequest = empty;
    }
    return (SdkPojo) empty.toBuilder();
  }

  public SdkPojo newResponse() {
    return newBuilder(responseType());
  }

  public Class<? extends RekognitionResponse> responseType() {
    String name = requestType.getName();
    try {
      return Class.forName(name.substring(0, name.length() - REQUEST.length()) + RESPONSE)
          .asSubclass(RekognitionResponse.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The SDK has no response for " + name, e);
    }
  }

  private static SdkPojo newBuilder(Class<? extends SdkPojo> type) {
    try {
      return (SdkPojo) type.getMethod("builder").invoke(null);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(
          type + " has no builder: use a version of the SDK that the mock supports", e);
    }
  }
}

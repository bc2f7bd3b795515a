package io.github.rekognitionmock.contract;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** Lets the same tests run on the asynchronous client. */
final class BlockingClient implements InvocationHandler {

  private final RekognitionAsyncClient client;

  private BlockingClient(RekognitionAsyncClient client) {
    this.client = client;
  }

  static RekognitionClient over(RekognitionAsyncClient client) {
    return (RekognitionClient)
        Proxy.newProxyInstance(
            RekognitionClient.class.getClassLoader(),
            new Class<?>[] {RekognitionClient.class},
            new BlockingClient(client));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    boolean takesRequest =
        method.getParameterCount() == 1
            && RekognitionRequest.class.isAssignableFrom(method.getParameterTypes()[0]);
    if (takesRequest && method.getName().endsWith("Paginator")) {
      // The oldest SDK's interface has no default for these.
      return method
          .getReturnType()
          .getConstructor(RekognitionClient.class, arguments[0].getClass())
          .newInstance(proxy, arguments[0]);
    }
    return takesRequest
        ? await(method, arguments[0])
        : InvocationHandler.invokeDefault(proxy, method, arguments);
  }

  private Object await(Method method, Object request) throws Throwable {
    Method operation =
        RekognitionAsyncClient.class.getMethod(method.getName(), method.getParameterTypes());
    try {
      return ((CompletableFuture<?>) operation.invoke(client, request)).get();
    } catch (ExecutionException | InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}

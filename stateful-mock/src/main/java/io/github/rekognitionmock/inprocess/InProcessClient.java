package io.github.rekognitionmock.inprocess;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.fault.Fault;
import io.github.rekognitionmock.journal.Attempt;
import io.github.rekognitionmock.service.Outcome;
import io.github.rekognitionmock.service.RekognitionService;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/**
 * A client that hands typed requests to the mock: no socket, no marshalling, no signing, no
 * retries.
 *
 * <p>The interface's own conveniences (consumers of builders, paginators) work; what the interface
 * leaves to implementations and is no operation answers {@link UnsupportedOperationException}.
 */
public final class InProcessClient implements InvocationHandler {

  private final RekognitionService service;
  private final Supplier<RegionalAccount> account;
  private final Supplier<UUID> requestIds;

  private InProcessClient(
      RekognitionService service, Supplier<RegionalAccount> account, Supplier<UUID> requestIds) {
    this.service = service;
    this.account = account;
    this.requestIds = requestIds;
  }

  /**
   * Creates a client.
   *
   * @param service carries out the requests
   * @param account whose state they are about; asked anew for every request, because a reset of the
   *     mock begins all accounts anew
   * @param requestIds makes request ids
   * @return the client, thread-safe; closing it does nothing
   */
  public static RekognitionClient create(
      RekognitionService service, Supplier<RegionalAccount> account, Supplier<UUID> requestIds) {
    return (RekognitionClient)
        Proxy.newProxyInstance(
            RekognitionClient.class.getClassLoader(),
            new Class<?>[] {RekognitionClient.class},
            new InProcessClient(service, account, requestIds));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (takesRequest(method)) {
      return isPaginator(method)
          ? paginator(proxy, method, arguments[0])
          : perform((RekognitionRequest) arguments[0]);
    }
    if (method.isDefault()) {
      return invokeDefault(proxy, method, arguments);
    }
    return switch (method.getName()) {
      case "close" -> null;
      case "serviceName" -> RekognitionClient.SERVICE_NAME;
      case "toString" -> "in-process RekognitionClient of " + account.get().key();
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == arguments[0];
      default -> throw unsupported(method);
    };
  }

  private static boolean takesRequest(Method method) {
    return method.getParameterCount() == 1
        && RekognitionRequest.class.isAssignableFrom(method.getParameterTypes()[0]);
  }

  private static boolean isPaginator(Method method) {
    return method.getName().endsWith("Paginator");
  }

  /** Older versions of the SDK leave paginators to the implementations of the interface. */
  private static Object paginator(Object proxy, Method method, Object request)
      throws ReflectiveOperationException {
    return method
        .getReturnType()
        .getConstructor(RekognitionClient.class, request.getClass())
        .newInstance(proxy, request);
  }

  private static Object invokeDefault(Object proxy, Method method, Object[] arguments)
      throws Throwable {
    try {
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    } catch (UnsupportedOperationException left) {
      throw left.getMessage() == null ? unsupported(method) : left;
    }
  }

  private static UnsupportedOperationException unsupported(Method method) {
    return new UnsupportedOperationException(
        "The in-process client does not support %s(): use a client of a RekognitionMockServer"
            .formatted(method.getName()));
  }

  private Object perform(RekognitionRequest request) throws InterruptedException {
    String requestId = requestIds.get().toString();
    Outcome outcome = service.perform(request, account.get(), Attempt.only(requestId));
    endure(outcome.fault());
    if (outcome.error().isPresent()) {
      throw ClientExceptions.of(outcome.error().get(), requestId);
    }
    return outcome.response().orElseThrow();
  }

  private static void endure(Fault fault) throws InterruptedException {
    if (!fault.delay().isZero()) {
      Thread.sleep(fault.delay().toMillis());
    }
    if (fault.connection().isPresent()) {
      throw SdkClientException.create(
          "Unable to execute HTTP request: connection fault " + fault.connection().get());
    }
  }
}

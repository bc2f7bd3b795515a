package io.github.rekognitionmock.junit.jupiter.internal.transport;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps an HTTP client from sending requests for this machine to a proxy. Environments that need
 * one for the outside name it in variables and properties, which the SDK's clients follow.
 *
 * <p>Every client of the SDK has a proxy configuration of its own, all of one shape and none with a
 * common type, hence the reflection. A client without one stays as it is.
 */
final class DirectConnection {

  private static final Set<String> EVERY_HOST = Set.of(".*");

  private DirectConnection() {}

  static <B> B of(B clientBuilder) {
    publicMethods(clientBuilder.getClass())
        .filter(method -> method.getName().equals("proxyConfiguration"))
        .filter(method -> method.getParameterCount() == 1)
        .findFirst()
        .ifPresent(
            setter -> invoke(setter, clientBuilder, withoutProxy(setter.getParameterTypes()[0])));
    return clientBuilder;
  }

  private static Object withoutProxy(Class<?> configuration) {
    Object builder = invoke(method(configuration, "builder"), null);
    invoke(method(builder.getClass(), "nonProxyHosts", Set.class), builder, EVERY_HOST);
    return invoke(method(builder.getClass(), "build"), builder);
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    return publicMethods(type)
        .filter(method -> method.getName().equals(name))
        .filter(method -> Arrays.equals(method.getParameterTypes(), parameters))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Method> publicMethods(Class<?> type) {
    return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
        .filter(declaring -> Modifier.isPublic(declaring.getModifiers()))
        .flatMap(declaring -> Arrays.stream(declaring.getMethods()));
  }

  private static Object invoke(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The HTTP client cannot be kept from using a proxy.", e);
    }
  }
}

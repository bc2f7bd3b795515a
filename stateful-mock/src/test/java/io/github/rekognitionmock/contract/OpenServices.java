package io.github.rekognitionmock.contract;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The services that are open, one of each kind for all tests: clients are slow to close. */
final class OpenServices implements AutoCloseable {

  private final Map<Transport, ServiceUnderTest> services = new EnumMap<>(Transport.class);

  synchronized ServiceUnderTest over(Transport transport) {
    return services.computeIfAbsent(transport, Transport::open);
  }

  @Override
  public synchronized void close() {
    services.values().forEach(ServiceUnderTest::close);
  }

  /** Hands the open services to tests, and leaves it to JUnit to close them. */
  static final class Resolver implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == OpenServices.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(OpenServices.class))
          .getOrComputeIfAbsent(OpenServices.class);
    }
  }
}

package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fault.Fault;
import io.github.rekognitionmock.fault.Latency;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.journal.RequestListener;
import io.github.rekognitionmock.server.RekognitionMockServer;
import io.github.rekognitionmock.wiremock.RekognitionMockExtensionFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractObjectAssert;
import org.assertj.core.api.Assertions;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;
import software.amazon.awssdk.services.rekognition.model.DetectTextRequest;
import software.amazon.awssdk.services.rekognition.model.DetectTextResponse;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

/** A method or constructor of the API with its parameters, to be called by reflection. */
record PublicCall(Executable executable) {

  static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  /** Users are called by them. */
  private static final Set<Class<?>> CALLBACKS =
      Set.of(Recognizer.class, RequestListener.class, RekognitionMockExtensionFactory.class);

  private static final Map<String, Object> BY_NAME =
      Map.ofEntries(
          Map.entry("accountId", "123456789012"),
          Map.entry("region", "us-east-1"),
          Map.entry("json", "{}"),
          Map.entry("userId", "alice"),
          Map.entry("statusCode", 400),
          Map.entry("path", Path.of("src/test/resources")),
          Map.entry("width", 640),
          Map.entry("height", 480),
          Map.entry("least", Duration.ZERO),
          Map.entry("most", Duration.ofDays(1)),
          Map.entry("fault", (Consumer<Fault.Builder<?>>) Fault.Builder::throttle));

  private static final Map<Class<?>, Object> BY_TYPE =
      Map.ofEntries(
          Map.entry(boolean.class, true),
          Map.entry(int.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(float.class, 1f),
          Map.entry(double.class, 1d),
          Map.entry(byte[].class, new byte[1]),
          Map.entry(String.class, "staff"),
          Map.entry(String[].class, new String[0]),
          Map.entry(List.class, List.of()),
          Map.entry(Map.class, Map.of()),
          Map.entry(Optional.class, Optional.empty()),
          Map.entry(Class.class, DetectTextRequest.class),
          Map.entry(Consumer.class, (Consumer<?>) any -> {}),
          Map.entry(Predicate.class, (Predicate<?>) any -> true),
          Map.entry(Function.class, (Function<?, ?>) any -> DetectTextResponse.builder().build()),
          Map.entry(UnaryOperator.class, UnaryOperator.identity()),
          Map.entry(RekognitionResponse.class, DetectTextResponse.builder().build()),
          Map.entry(BoundingBox.class, BoundingBox.builder().build()),
          Map.entry(UserStatus.class, UserStatus.ACTIVE),
          Map.entry(Random.class, new Random(0)),
          Map.entry(Path.class, Path.of("seed.json")),
          Map.entry(Recognizer.class, (Recognizer) image -> Optional.empty()),
          Map.entry(FaceDetail.class, FaceDetail.builder().build()),
          Map.entry(RekognitionMock.class, RekognitionMock.create()),
          Map.entry(Instant.class, NOW),
          Map.entry(InstantSource.class, InstantSource.fixed(NOW)),
          Map.entry(Duration.class, Duration.ofSeconds(1)),
          Map.entry(ErrorType.class, ErrorType.VALIDATION),
          Map.entry(ConnectionFault.class, ConnectionFault.RESET),
          Map.entry(Latency.class, Latency.fixed(Duration.ZERO)),
          Map.entry(Lifecycle.class, Lifecycle.immediate()),
          Map.entry(Lifecycle.Delay.class, Lifecycle.immediate()),
          Map.entry(Settings.class, Settings.defaults()),
          Map.entry(RequestListener.class, (RequestListener) request -> {}));

  static Stream<PublicCall> all() {
    URL main = RekognitionMock.class.getProtectionDomain().getCodeSource().getLocation();
    return new ClassFileImporter()
        .importUrl(main).stream()
            .filter(PublicSurface.IS_API)
            .map(JavaClass::reflect)
            .filter(type -> !CALLBACKS.contains(type))
            .flatMap(PublicCall::of)
            .filter(call -> !call.parameters().isEmpty());
  }

  private static Stream<PublicCall> of(Class<?> type) {
    return Stream.<Executable>concat(
            Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredConstructors()))
        .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic())
        .filter(each -> !each.getName().equals("equals") && !each.getName().equals("valueOf"))
        .map(PublicCall::new);
  }

  List<Parameter> parameters() {
    return List.of(executable.getParameters());
  }

  /** Makes the call with a value for one parameter, and with valid values for the others. */
  void with(Parameter parameter, Object value) {
    make(each -> each.equals(parameter) ? value : valid(each));
  }

  /** As {@link #with}, but expects to be refused and that nothing has changed. */
  AbstractObjectAssert<?, String> refuses(Parameter parameter, Object value) {
    World world = new World();
    String before = world.state();
    String message =
        Assertions.catchThrowableOfType(
                IllegalArgumentException.class,
                () -> make(world, each -> each.equals(parameter) ? value : valid(each)))
            .getMessage();
    assertThat(world.state()).isEqualTo(before);
    assertThat(message.toLowerCase(Locale.ROOT)).contains(words(parameter.getName()));
    return Assertions.assertThatObject(message);
  }

  void withValidArguments() {
    make(PublicCall::valid);
  }

  private void make(Function<Parameter, Object> arguments) {
    make(new World(), arguments);
  }

  private void make(World world, Function<Parameter, Object> arguments) {
    Object[] values = parameters().stream().map(arguments).toArray();
    if (executable instanceof Constructor<?> constructor) {
      unwrapped(() -> constructor.newInstance(values));
    } else if (Modifier.isStatic(executable.getModifiers())) {
      unwrapped(() -> ((Method) executable).invoke(null, values));
    } else {
      world.lend(
          executable.getDeclaringClass(),
          receiver -> unwrapped(() -> ((Method) executable).invoke(receiver, values)));
    }
  }

  private static Object valid(Parameter parameter) {
    Object named = BY_NAME.get(parameter.getName());
    return parameter.getType().isInstance(named) || named instanceof Integer
        ? named
        : Optional.ofNullable(BY_TYPE.get(parameter.getType())).orElseThrow();
  }

  /** Splits a name, and makes a singular of it: it may be one among others that is refused. */
  private static String[] words(String name) {
    return Arrays.stream(name.replaceFirst("s$", "").split("(?=[A-Z])"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toArray(String[]::new);
  }

  private static void unwrapped(Invocation invocation) {
    try {
      invocation.invoke();
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException refusal) {
        throw refusal;
      }
      throw new AssertionError(thrown.getCause());
    } catch (ReflectiveOperationException wrong) {
      throw new LinkageError(wrong.getMessage(), wrong);
    }
  }

  /** As in {@code Fault.Builder.times}. */
  String name() {
    return executable.getDeclaringClass().getCanonicalName().replaceAll("^[a-z.]+", "")
        + "."
        + (executable instanceof Constructor ? "new" : executable.getName());
  }

  @Override
  public String toString() {
    return name() + parameters().stream().map(each -> each.getType().getSimpleName()).toList();
  }

  private interface Invocation {
    Object invoke() throws ReflectiveOperationException;
  }

  /** A mock to call, with a user in a collection. */
  private static final class World {

    private final RekognitionBackend backend = RekognitionBackend.create(InstantSource.fixed(NOW));
    private final RekognitionMock mock = backend.mock();

    World() {
      mock.collection("staff").createUser("alice");
    }

    String state() {
      RegionalAccount account = backend.accounts().of(AccountKey.defaults());
      return String.join(
          "\n",
          mock.exportState(),
          mock.settings().toString(),
          mock.clock().instant().toString(),
          account.faults().all().toString(),
          account.stubs().all().toString());
    }

    /** Calls something with an object of the API, wherever a user gets that. */
    void lend(Class<?> type, Consumer<Object> call) {
      if (type == RekognitionMock.class) {
        call.accept(mock);
      } else if (type == MockCollection.class) {
        call.accept(mock.collection("staff"));
      } else if (type == MockImage.class || type == MockS3Image.class) {
        call.accept(mock.image("photos", "alice.jpg"));
      } else if (type == MockClock.class) {
        call.accept(mock.clock());
      } else if (type == FaceDeclaration.class) {
        mock.collection("staff").indexFace(call::accept);
      } else if (type == Stubbing.class) {
        call.accept(mock.when(DetectTextRequest.class));
      } else if (type == Fault.Builder.class) {
        mock.injectFault(fault -> call.accept(fault.throttle()));
      } else if (type == Settings.Builder.class) {
        mock.configure(call::accept);
      } else if (type == CollectionState.class) {
        call.accept(mock.inspect("staff").orElseThrow());
      } else if (type == ImageFolder.class) {
        call.accept(Images.folder(Path.of("src/test/resources")));
      } else if (type == Images.Variant.class) {
        call.accept(Images.variant(1));
      } else if (type == Latency.class || type == Latency.Uniform.class) {
        call.accept(Latency.uniform(Duration.ZERO, Duration.ofDays(1)));
      } else if (type == Latency.Fixed.class) {
        call.accept(Latency.fixed(Duration.ZERO));
      } else if (type == Latency.LogNormal.class) {
        call.accept(Latency.logNormal(Duration.ZERO, 0));
      } else if (type == RekognitionMockServer.Builder.class) {
        call.accept(RekognitionMockServer.builder());
      } else if (type == RekognitionMockServer.class) {
        try (RekognitionMockServer server = RekognitionMockServer.start()) {
          call.accept(server);
        }
      } else {
        throw new AssertionError("Where does a user get a " + type + "?");
      }
    }
  }
}

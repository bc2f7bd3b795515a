package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.rekognitionmock.assertj.CollectionAssert;
import io.github.rekognitionmock.assertj.RekognitionAssertions;
import io.github.rekognitionmock.assertj.RekognitionMockAssert;
import io.github.rekognitionmock.junit.jupiter.RekognitionMockExtension;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

/** What users call here takes no nulls, no lists with nulls and no negative counts. */
class RefusedArgumentsTest {

  private static final Map<Class<?>, Object> VALID =
      Map.of(
          int.class,
          0,
          boolean.class,
          true,
          String.class,
          "alice",
          String[].class,
          new String[0],
          UserStatus.class,
          UserStatus.CREATED,
          Class.class,
          RekognitionRequest.class,
          Consumer.class,
          (Consumer<?>) any -> {},
          UnaryOperator.class,
          UnaryOperator.identity());

  private static Stream<Object> receivers() {
    RekognitionMock rekognition = RekognitionMock.create();
    String photo = rekognition.collection("staff").createUser("alice").indexFace("alice");
    RekognitionMockAssert account = RekognitionAssertions.assertThat(rekognition);
    CollectionAssert staff = account.collection("staff");
    return Stream.of(
        account, staff, staff.user("alice"), staff.face(photo), RekognitionMockExtension.builder());
  }

  static Stream<Arguments> everyParameter() {
    return receivers()
        .flatMap(
            receiver ->
                Stream.of(receiver.getClass().getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .flatMap(method -> Stream.of(method.getParameters()))
                    .flatMap(
                        parameter ->
                            valuesRefusedOf(parameter.getType()).stream()
                                .map(value -> Arguments.of(receiver, parameter, value))));
  }

  private static List<Object> valuesRefusedOf(Class<?> type) {
    if (type.isPrimitive()) {
      return type == int.class ? List.of(-1, Integer.MIN_VALUE) : List.of();
    }
    return type == String[].class
        ? Arrays.asList(null, new String[1])
        : Arrays.asList((Object) null);
  }

  @ParameterizedTest
  @MethodSource("everyParameter")
  void isRefusedByItsName(Object receiver, Parameter parameter, Object value) {
    Method method = (Method) parameter.getDeclaringExecutable();
    Object[] arguments =
        Stream.of(method.getParameters())
            .map(each -> each.equals(parameter) ? value : VALID.get(each.getType()))
            .toArray();

    assertThatThrownBy(() -> method.invoke(receiver, arguments))
        .cause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("\\S.* (null|-\\d+): (give|leave) .+")
        .extracting(refusal -> refusal.getMessage().toLowerCase(Locale.ROOT), STRING)
        .contains(words(parameter.getName()));
  }

  @Test
  void anAccountThatIsNullFailsAsInAssertJ() {
    RekognitionMockAssert nothing = RekognitionAssertions.assertThat(null);

    assertThat(
            List.<ThrowingCallable>of(
                () -> nothing.collection(null),
                () -> nothing.hasCollection(null),
                () -> nothing.doesNotHaveCollection(null),
                nothing::hasNoCollections,
                () -> nothing.received(null),
                () -> nothing.hasReceived(-1, null)))
        .allSatisfy(
            call ->
                assertThatThrownBy(call)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Expecting actual not to be null"));
  }

  private static String[] words(String name) {
    return Stream.of(name.replaceFirst("s$", "").split("(?=[A-Z])"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toArray(String[]::new);
  }
}

package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.server.RekognitionMockServer;
import java.lang.reflect.Parameter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No parameter of the API may be null, and nothing that it holds. */
class NullArgumentsTest {

  private static final Map<Class<?>, List<Object>> HOLDING_NULL =
      Map.of(
          String[].class,
          List.of((Object) new String[1]),
          List.class,
          List.of(Collections.singletonList(null)),
          Map.class,
          List.of(Collections.singletonMap(null, "value"), Collections.singletonMap("key", null)));

  static Stream<PublicCall> calls() {
    return PublicCall.all();
  }

  static Stream<Arguments> references() {
    return calls()
        .flatMap(call -> call.parameters().stream().map(each -> Arguments.of(call, each)))
        .filter(pair -> !((Parameter) pair.get()[1]).getType().isPrimitive());
  }

  static Stream<Arguments> holders() {
    return references()
        .flatMap(
            pair ->
                HOLDING_NULL.getOrDefault(((Parameter) pair.get()[1]).getType(), List.of()).stream()
                    .map(value -> Arguments.of(pair.get()[0], pair.get()[1], value)));
  }

  /** Otherwise the refusals might not be for the nulls. */
  @ParameterizedTest
  @MethodSource("calls")
  void valuesAreTaken(PublicCall call) {
    assertThatCode(call::withValidArguments).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("references")
  void aNullIsRefusedByItsName(PublicCall call, Parameter parameter) {
    call.refuses(parameter, null).asString().matches("\\S.* null: give .+");
  }

  @ParameterizedTest
  @MethodSource("holders")
  void aNullAmongOthersIsRefused(PublicCall call, Parameter parameter, Object holder) {
    call.refuses(parameter, holder).asString().matches("\\S.* null: (give|leave) .+");
  }

  @Test
  void aChangeOfWireMocksSettingsReturnsSettings() {
    assertThatIllegalArgumentException()
        .isThrownBy(RekognitionMockServer.builder().wireMock(settings -> null)::start)
        .withMessage("The configuration of WireMock is null: give one");
  }

  @Test
  void aDeletedCollectionIsNotCreatedAgainByARefusal() {
    RekognitionMock mock = RekognitionMock.create();
    List<Consumer<MockCollection>> refused =
        List.of(
            staff -> staff.createUser(null),
            staff -> staff.associateFaces(null, List.of()),
            staff -> staff.associateFaces("alice", Collections.singletonList(null)),
            staff -> staff.indexFaces("alice", -1),
            staff -> staff.indexFaces(null, 0),
            staff -> staff.indexFace(face -> face.person(null)),
            staff -> staff.tag("key", null));
    MockCollection staff = mock.collection("staff");
    mock.client().deleteCollection(request -> request.collectionId("staff"));

    refused.forEach(
        call -> assertThatIllegalArgumentException().isThrownBy(() -> call.accept(staff)));

    assertThat(mock.inspectAll()).isEmpty();
  }
}

package io.github.rekognitionmock.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rekognitionmock.internal.constraint.ValidRequests;
import io.github.rekognitionmock.internal.service.OperationDefinition;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Calls, and what becomes of them by a few changes: ten or so in a sequence. */
public final class RequestSequences implements ArbitrarySupplier<List<FuzzedRequest>> {

  @Override
  public Arbitrary<List<FuzzedRequest>> get() {
    return requests()
        .list()
        .ofMinSize(1)
        .ofMaxSize(19)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  private static Arbitrary<FuzzedRequest> requests() {
    return Combinators.combine(
            calls(),
            often(50, JsonChanges.some()),
            often(10, TextChanges.some()),
            Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(Encoding.AS_IT_IS)),
                Tuple.of(1, Arbitraries.of(Encoding.class))),
            often(20, HeadChanges.some()))
        .as(RequestSequences::request);
  }

  private static FuzzedRequest request(
      Call call,
      UnaryOperator<String> json,
      UnaryOperator<String> text,
      Encoding encoding,
      UnaryOperator<List<String>> head) {
    String utf8 = new String(json.apply(call.body()).getBytes(UTF_8), ISO_8859_1);
    byte[] body = encoding.encode(text.apply(utf8).getBytes(ISO_8859_1));
    return new FuzzedRequest(head.apply(encoding.complete(call.head(), body.length)), body);
  }

  /** Operations that the mock imitates come more often than others. */
  private static Arbitrary<Call> calls() {
    OperationRegistry operations = new OperationRegistry();
    List<String> imitated =
        operations.all().stream()
            .filter(OperationDefinition::isStateful)
            .map(OperationDefinition::name)
            .toList();
    return Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.of(imitated).map(Call::ofService)),
        Tuple.of(1, Arbitraries.of(ValidRequests.operations()).map(Call::ofService)),
        Tuple.of(3, Arbitraries.of(ControlCalls.all())));
  }

  private static <T> Arbitrary<UnaryOperator<T>> often(
      int percent, Arbitrary<UnaryOperator<T>> change) {
    return Arbitraries.frequencyOf(
            Tuple.of(100 - percent, Arbitraries.just(List.<UnaryOperator<T>>of())),
            Tuple.of(percent, change.list().ofMinSize(1).ofMaxSize(3)))
        .map(RequestSequences::all);
  }

  private static <T> UnaryOperator<T> all(List<UnaryOperator<T>> changes) {
    return changes.stream()
        .reduce(UnaryOperator.identity(), (one, other) -> value -> other.apply(one.apply(value)));
  }
}

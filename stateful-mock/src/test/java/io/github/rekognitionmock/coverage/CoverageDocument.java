package io.github.rekognitionmock.coverage;

import io.github.rekognitionmock.internal.service.OperationDefinition;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes {@code docs/coverage.md} from the registry of operations. */
final class CoverageDocument {

  private static final String HEAD =
      """
      # Coverage

      Generated from the registry of operations: do not edit. The build fails when this page is stale;
      `./mvnw -pl stateful-mock test -Dtest=CoverageDocumentTest -Dcoverage.write=true` writes it anew.

      %d operations are imitated with their state; the other %d of the SDK are recognised by name and answer what a test
      declares for them, else HTTP 501 with a message that shows how to.

      ## Imitated

      What holds for all of them: signatures are not verified, no request is denied or throttled unless a test says so, and texts that nobody
      has seen are the mock's own ([decisions.md](decisions.md)). In what else each is known to differ from the service:

      | operation | differs from AWS | held by |
      | --- | --- | --- |
      """;

  private static final String STUBBABLE =
      """

      ## Answered by declaration

      """;

  private CoverageDocument() {}

  static String write(OperationRegistry operations) {
    List<String> imitated = names(operations, OperationDefinition::isStateful);
    List<String> declared = names(operations, operation -> !operation.isStateful());
    return HEAD.formatted(imitated.size(), declared.size())
        + imitated.stream()
            .map(name -> "| %s | %s |\n".formatted(name, Differences.of(name)))
            .collect(Collectors.joining())
        + STUBBABLE
        + declared.stream().map("- %s\n"::formatted).collect(Collectors.joining());
  }

  private static List<String> names(
      OperationRegistry operations, Predicate<OperationDefinition<?>> kind) {
    return operations.all().stream().filter(kind).map(OperationDefinition::name).toList();
  }
}

package io.github.rekognitionmock.coverage;

import io.github.rekognitionmock.operation.OperationDefinition;
import io.github.rekognitionmock.operation.OperationRegistry;
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

      | operation | differs from AWS |
      | --- | --- |
      """;

  private static final String STUBBABLE =
      """

      ## Answered by declaration

      """;

  private CoverageDocument() {}

  static String write(OperationRegistry operations) {
    return HEAD.formatted(operations.stateful().size(), operations.stubbable().size())
        + operations.stateful().stream()
            .map(OperationDefinition::name)
            .map(name -> "| %s | %s |\n".formatted(name, Differences.of(name)))
            .collect(Collectors.joining())
        + STUBBABLE
        + operations.stubbable().stream()
            .map(OperationDefinition::name)
            .map("- %s\n"::formatted)
            .collect(Collectors.joining());
  }
}

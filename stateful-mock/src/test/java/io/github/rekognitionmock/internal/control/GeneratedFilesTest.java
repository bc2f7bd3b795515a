package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rekognitionmock.internal.control.state.StateDocument;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The files that describe the control API say what its code says. */
class GeneratedFilesTest {

  private static final Path RESOURCES =
      Path.of("src/main/resources/io/github/rekognitionmock/internal/control");
  private static final String UPDATE = "control.update";

  @Test
  void openApiDescribesTheRoutes() throws IOException {
    assertUpToDate(
        "openapi.json", new OpenApi().document(RekognitionBackend.create().control().routes));
  }

  @Test
  void theSeedSchemaDescribesTheStateDocument() throws IOException {
    DocumentSchemas schemas = new DocumentSchemas("#/$defs/");
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Seed of rekognition-mock");
    schema.putAll(schemas.of(StateDocument.class));
    schema.put("$defs", schemas.definitions());

    assertUpToDate("seed.schema.json", schema);
  }

  private static void assertUpToDate(String name, Map<String, Object> content) throws IOException {
    String generated =
        new ObjectMapper()
                .writer(
                    new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
                .writeValueAsString(content)
            + "\n";
    Path file = RESOURCES.resolve(name);
    if (Boolean.getBoolean(UPDATE)) {
      Files.writeString(file, generated);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .withFailMessage(
            "%s is not what the control API's code says: update it with"
                + " `./mvnw -pl stateful-mock test -Dtest=GeneratedFilesTest -D%s=true`",
            file, UPDATE)
        .isEqualTo(generated);
  }
}

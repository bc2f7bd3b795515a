package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story in which every call of the control API is made, and answered as OpenAPI says. */
class ControlStoryTest {

  private static final String FACE = "35ebbb41-7f67-4263-908d-dd0ecba05ab9";

  private static final List<String> READABLE =
      List.of(
          "/",
          "/accounts",
          "/state",
          "/images",
          "/similarities",
          "/stubs",
          "/faults",
          "/faults/1",
          "/settings",
          "/requests",
          "/clock",
          "/health",
          "/openapi.json",
          "/schema/seed.json");

  private final ControlCaller control = new ControlCaller();
  private final Set<String> made = new TreeSet<>();

  @Test
  void everyCallIsAnsweredAsIsWritten(@TempDir Path directory) {
    control.keepStateIn(directory.resolve("state.json"));
    String staff =
        """
        {"collections": [{"collectionId": "staff", "faces": [{"faceId": "%s", "person": "alice"}],
                          "users": [{"userId": "alice"}]}]}
        """
            .formatted(FACE);
    make("PUT", "/settings", "{\"lifecycle\": \"manual\", \"quotas\": {\"facesPerUser\": 50}}");
    make("PUT", "/state", staff);
    make("POST", "/state", "{\"collections\": [{\"collectionId\": \"guests\"}]}");
    make(
        "POST",
        "/images",
        "{\"s3Object\": {\"bucket\": \"photos\", \"name\": \"a\"}, \"faces\": []}");
    make("POST", "/similarities", "[{\"between\": [\"alice\", \"bob\"], \"similarity\": 62.5}]");
    make(
        "POST",
        "/stubs",
        "{\"operation\": \"DetectText\", \"response\": {\"TextDetections\": []}}");
    make("POST", "/faults", "{\"operation\": \"ListUsers\", \"error\": \"ThrottlingException\"}");
    make("POST", "/faults", "{\"operation\": \"ListFaces\", \"connection\": \"garbage\"}");
    control.aws(
        "AssociateFaces",
        "{\"CollectionId\":\"staff\",\"UserId\":\"alice\",\"FaceIds\":[\"%s\"]}".formatted(FACE));
    control.aws("ListUsers", "{\"CollectionId\":\"staff\"}");
    control.aws("ListFaces", "{\"CollectionId\":\"staff\"}");
    control.aws("CreateCollection", "{\"CollectionId\":\"two words\"}");
    make("POST", "/complete", "{\"collectionId\": \"staff\", \"userId\": \"alice\"}");
    make("POST", "/clock", "{\"advanceMillis\": 60000}");
    make("PATCH", "/settings", "{\"newFaces\": {\"afterMillis\": 500}}");
    for (String path : READABLE) {
      make("GET", path, "");
    }
    make("POST", "/state/save", "");
    make("DELETE", "/faults/1", "");
    for (String path : new String[] {"state", "images", "similarities", "stubs", "faults"}) {
      make("DELETE", "/" + path, "");
    }
    make("DELETE", "/requests", "");
    make("DELETE", "/settings", "");

    assertThat(made).isEqualTo(written());
  }

  private void make(String method, String path, String body) {
    control.ok(method, path, body);
    made.add(method + " " + path.replace("/faults/1", "/faults/{id}"));
  }

  /** Calls are made by those who read what is written, not those who read the code. */
  private static Set<String> written() {
    Set<String> calls = new TreeSet<>();
    JsonNode paths = new Specification().document().get("paths");
    for (var path : paths.properties()) {
      path.getValue()
          .fieldNames()
          .forEachRemaining(
              method -> {
                if (!method.equals("parameters")) {
                  calls.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                }
              });
    }
    return calls;
  }
}

package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seeds and exports are as the published schema has them. */
class SeedSchemaTest {

  private static final String LOCATION = "https://rekognition-mock.test/seed.json";

  private final Schema schema =
      Specification.registry(Map.of(LOCATION, Specification.resource("seed.schema.json")))
          .getSchema(SchemaLocation.of(LOCATION));
  private final ControlCaller control = new ControlCaller();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extension/src/test/resources/bob.json",
        "extension/src/test/resources/bob-enrolled.json",
        "extension/src/test/resources/guests.json",
        "extension/src/test/resources/staff.json",
        "extension/src/test/resources/visitors.json",
        "samples/src/test/resources/staff.json"
      })
  void admitsTheSeedsOfTheRepository(String file) throws IOException {
    assertThat(errors(Files.readString(Path.of("..").resolve(file)))).isEmpty();
  }

  @Test
  void admitsWhatIsExported() {
    control.ok(
        "PUT",
        "/state",
        """
        {"collections": [{"collectionId": "staff", "tags": {"team": "hr"},
           "faces": [{"faceId": "35ebbb41-7f67-4263-908d-dd0ecba05ab9", "person": "alice",
                      "externalImageId": "badge-1"}, {}],
           "users": [{"userId": "alice", "faceIds": ["35ebbb41-7f67-4263-908d-dd0ecba05ab9"]},
                     {"userId": "bob"}]}],
         "images": [{"default": true, "faces": [{"detail": {"Smile": {"Value": true}}}]},
                    {"s3Object": {"bucket": "photos", "name": "gone.jpg"}, "missing": true}],
         "similarities": [{"between": ["alice", "bob"], "similarity": 62.5}]}
        """);

    assertThat(errors(control.ok("GET", "/state", ""))).isEmpty();
  }

  @Test
  void letsASeedNameItAsEditorsExpect() {
    String seed =
        "{\"$schema\": \"http://localhost:8080/__admin/rekognition/schema/seed.json\", \"collections\": []}";

    assertThat(errors(seed)).isEmpty();
    control.ok("PUT", "/state", seed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"colections\": []}",
        "{\"collections\": [{\"collectionId\": \"a\", \"faces\": [{\"confidence\": 101}]}]}",
        "{\"images\": [{\"default\": true, \"faces\": [{\"detail\": {\"Smil\": {}}}]}]}"
      })
  void refusesWhatTheMockRefuses(String seed) {
    assertThat(errors(seed)).hasSize(1);
    control.refused(400, "PUT", "/state", seed);
  }

  private List<Error> errors(String seed) {
    return schema.validate(seed, InputFormat.JSON);
  }
}

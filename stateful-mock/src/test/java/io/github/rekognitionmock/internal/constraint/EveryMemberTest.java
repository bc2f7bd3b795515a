package io.github.rekognitionmock.internal.constraint;

import static io.github.rekognitionmock.internal.constraint.Trial.MAPPER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No member of a request may have just any value, but for those that are listed here. */
class EveryMemberTest {

  private static final Set<String> FREE =
      Set.of(
          "DataSharingPreference.OptIn",
          "DataSharingPreferenceForUpdate.OptIn",
          "HasErrors",
          "Labeled",
          "Settings.ConnectedHome.Labels[]",
          "SettingsForUpdate.ConnectedHomeForUpdate.Labels[]");

  /** The coordinates of regions may be any numbers, too. */
  private static final String COORDINATE = ".*\\.(BoundingBox\\.\\w+|Polygon\\[0]\\.[XY])";

  static Set<String> operations() {
    return ValidRequests.operations();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void isChecked(String operation) {
    for (String path : paths("", ValidRequests.of(operation))) {
      Trial trial = new Trial(operation, path);

      assertThat(trial.demandsOn(wild(trial.sample())).isEmpty())
          .as(path)
          .isEqualTo(FREE.contains(path) || path.matches(COORDINATE));
    }
  }

  private static List<String> paths(String path, JsonNode value) {
    if (path.equals("Tags")) {
      return List.of("Tags{key}", "Tags{value}");
    }
    if (value.isObject()) {
      List<String> paths = new ArrayList<>();
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        String name = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
        paths.addAll(paths(name, member.getValue()));
      }
      return paths;
    }
    if (value.isArray()) {
      return value.get(0).isObject() ? paths(path + "[0]", value.get(0)) : List.of(path + "[]");
    }
    return List.of(path);
  }

  /** A value far out of anything that texts and numbers may be. */
  private static JsonNode wild(JsonNode sample) {
    JsonNodeFactory values = MAPPER.getNodeFactory();
    if (sample.isNumber()) {
      return values.numberNode(-1_000_000);
    }
    if (sample.isBoolean()) {
      return values.booleanNode(!sample.asBoolean());
    }
    // Empty bytes in base64, or a text that is too long and fits no pattern.
    return sample.asText().endsWith("=") ? values.textNode("") : values.textNode("\n".repeat(6000));
  }
}

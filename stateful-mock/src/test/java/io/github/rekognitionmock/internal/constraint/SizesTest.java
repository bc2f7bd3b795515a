package io.github.rekognitionmock.internal.constraint;

import static io.github.rekognitionmock.internal.constraint.Trial.MAPPER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much lists, maps and bytes may hold, as the pages of the API Reference have it. */
class SizesTest {

  private static final String AT_LEAST = "Member must have length greater than or equal to ";
  private static final String AT_MOST = "Member must have length less than or equal to ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AssociateFaces           | FaceIds                                              | 1 |  100
          CreateStreamProcessor    | Settings.ConnectedHome.Labels                        | 1 |  128
          CreateStreamProcessor    | RegionsOfInterest                                    | 0 |   10
          DeleteFaces              | FaceIds                                              | 1 | 4096
          DescribeProjectVersions  | VersionNames                                         | 1 |   10
          DescribeProjects         | Features                                             | 1 |    2
          DescribeProjects         | ProjectNames                                         | 1 |   10
          DetectLabels             | Features                                             | 0 |    2
          DetectLabels             | Settings.GeneralLabels.LabelInclusionFilters         | 0 |  100
          DetectLabels             | Settings.GeneralLabels.LabelExclusionFilters         | 0 |  100
          DetectLabels             | Settings.GeneralLabels.LabelCategoryInclusionFilters | 0 |  100
          DetectLabels             | Settings.GeneralLabels.LabelCategoryExclusionFilters | 0 |  100
          DetectModerationLabels   | HumanLoopConfig.DataAttributes.ContentClassifiers    | 0 |  256
          DetectText               | Filters.RegionsOfInterest                            | 0 |   10
          DisassociateFaces        | FaceIds                                              | 1 |  100
          DistributeDatasetEntries | Datasets                                             | 2 |    2
          ListDatasetEntries       | ContainsLabels                                       | 1 |   10
          ListFaces                | FaceIds                                              | 1 | 4096
          StartLabelDetection      | Features                                             | 0 |    1
          UntagResource            | TagKeys                                              | 0 |  200
          UpdateStreamProcessor    | RegionsOfInterestForUpdate                           | 0 |   10
          """)
  void ofListsAreKept(String operation, String path, int least, int most) {
    Trial trial = new Trial(operation, path);

    assertKept(trial, least, most, size -> list(trial.sample().get(0), size));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CreateCollection      | Tags | 0 | 200
          CreateProjectVersion  | Tags | 0 | 200
          CreateStreamProcessor | Tags | 0 | 200
          TagResource           | Tags | 0 | 200
          """)
  void ofMapsAreKept(String operation, String path, int least, int most) {
    assertKept(new Trial(operation, path), least, most, SizesTest::map);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DetectFaces          | Image.Bytes         | 1 | 5242880
          IndexFaces           | Image.Bytes         | 1 | 5242880
          UpdateDatasetEntries | Changes.GroundTruth | 1 | 5242880
          """)
  void ofBytesAreKept(String operation, String path, int least, int most) {
    assertKept(
        new Trial(operation, path),
        least,
        most,
        size -> MAPPER.getNodeFactory().binaryNode(new byte[size]));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = "StartSegmentDetection | SegmentTypes | 1")
  void mayHaveNoUpperEnd(String operation, String path, int least) {
    Trial trial = new Trial(operation, path);

    assertThat(trial.demandsOn(list(trial.sample().get(0), least))).isEmpty();
    assertThat(trial.demandsOn(list(trial.sample().get(0), 10_000))).isEmpty();
    assertThat(trial.demandsOn(list(trial.sample().get(0), least - 1)))
        .containsExactly(AT_LEAST + least);
  }

  private static void assertKept(Trial trial, int least, int most, IntFunction<JsonNode> ofSize) {
    assertThat(trial.demandsOn(ofSize.apply(least))).isEmpty();
    assertThat(trial.demandsOn(ofSize.apply(most))).isEmpty();
    assertThat(trial.demandsOn(ofSize.apply(most + 1))).containsExactly(AT_MOST + most);
    if (least > 0) {
      assertThat(trial.demandsOn(ofSize.apply(least - 1))).containsExactly(AT_LEAST + least);
    }
  }

  private static JsonNode list(JsonNode element, int size) {
    ArrayNode list = MAPPER.createArrayNode();
    for (int i = 0; i < size; i++) {
      list.add(element);
    }
    return list;
  }

  private static JsonNode map(int size) {
    ObjectNode map = MAPPER.createObjectNode();
    for (int i = 0; i < size; i++) {
      map.put("key" + i, "value");
    }
    return map;
  }
}

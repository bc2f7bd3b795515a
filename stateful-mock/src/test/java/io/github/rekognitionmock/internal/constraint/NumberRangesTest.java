package io.github.rekognitionmock.internal.constraint;

import static io.github.rekognitionmock.internal.constraint.Trial.MAPPER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ranges of numbers, as the pages of the API Reference have them. */
class NumberRangesTest {

  private static final String AT_LEAST = "Member must have value greater than or equal to ";
  private static final String AT_MOST = "Member must have value less than or equal to ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CreateFaceLivenessSession | Settings.AuditImagesLimit                  | 0 |    4
          DescribeProjectVersions   | MaxResults                                 | 1 |  100
          DescribeProjects          | MaxResults                                 | 1 |  100
          DetectLabels              | Settings.ImageProperties.MaxDominantColors | 0 |   20
          ListCollections           | MaxResults                                 | 0 | 4096
          ListDatasetEntries        | MaxResults                                 | 1 |  100
          ListDatasetLabels         | MaxResults                                 | 1 |  100
          ListFaces                 | MaxResults                                 | 0 | 4096
          ListMediaAnalysisJobs     | MaxResults                                 | 1 |  100
          ListProjectPolicies       | MaxResults                                 | 1 |    5
          ListUsers                 | MaxResults                                 | 1 |  500
          SearchFaces               | MaxFaces                                   | 1 | 4096
          SearchFacesByImage        | MaxFaces                                   | 1 | 4096
          SearchUsers               | MaxUsers                                   | 1 |  500
          SearchUsersByImage        | MaxUsers                                   | 1 |  500
          StartStreamProcessor      | StopSelector.MaxDurationInSeconds          | 1 |  120
          """)
  void ofWholeNumbersAreKept(String operation, String path, int least, int most) {
    Trial trial = new Trial(operation, path);

    assertThat(trial.demandsOn(whole(least))).isEmpty();
    assertThat(trial.demandsOn(whole(most))).isEmpty();
    assertThat(trial.demandsOn(whole(least - 1L))).containsExactly(AT_LEAST + least);
    assertThat(trial.demandsOn(whole(most + 1L))).containsExactly(AT_MOST + most);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DetectCustomLabels      | MaxResults                                             | 0
          DetectLabels            | MaxLabels                                              | 0
          GetCelebrityRecognition | MaxResults                                             | 1
          GetContentModeration    | MaxResults                                             | 1
          GetFaceDetection        | MaxResults                                             | 1
          GetTextDetection        | MaxResults                                             | 1
          IndexFaces              | MaxFaces                                               | 1
          ListStreamProcessors    | MaxResults                                             | 1
          StartProjectVersion     | MaxInferenceUnits                                      | 1
          StartProjectVersion     | MinInferenceUnits                                      | 1
          StartStreamProcessor    | StartSelector.KVSStreamStartSelector.ProducerTimestamp | 0
          """)
  void mayHaveNoUpperEnd(String operation, String path, int least) {
    Trial trial = new Trial(operation, path);

    assertThat(trial.demandsOn(whole(least))).isEmpty();
    assertThat(trial.demandsOn(whole(Integer.MAX_VALUE))).isEmpty();
    assertThat(trial.demandsOn(whole(least - 1L))).containsExactly(AT_LEAST + least);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AssociateFaces            | UserMatchThreshold                                                 |  0 | 100
          CompareFaces              | SimilarityThreshold                                                |  0 | 100
          CreateProjectVersion      | FeatureConfig.ContentModeration.ConfidenceThreshold                |  0 | 100
          CreateStreamProcessor     | Settings.ConnectedHome.MinConfidence                               |  0 | 100
          CreateStreamProcessor     | Settings.FaceSearch.FaceMatchThreshold                             |  0 | 100
          DetectCustomLabels        | MinConfidence                                                      |  0 | 100
          DetectLabels              | MinConfidence                                                      |  0 | 100
          DetectModerationLabels    | MinConfidence                                                      |  0 | 100
          DetectProtectiveEquipment | SummarizationAttributes.MinConfidence                              |  0 | 100
          DetectText                | Filters.WordFilter.MinBoundingBoxHeight                            |  0 |   1
          DetectText                | Filters.WordFilter.MinBoundingBoxWidth                             |  0 |   1
          DetectText                | Filters.WordFilter.MinConfidence                                   |  0 | 100
          SearchFaces               | FaceMatchThreshold                                                 |  0 | 100
          SearchUsers               | UserMatchThreshold                                                 |  0 | 100
          StartFaceSearch           | FaceMatchThreshold                                                 |  0 | 100
          StartMediaAnalysisJob     | OperationsConfig.DetectModerationLabels.MinConfidence              |  0 | 100
          StartSegmentDetection     | Filters.ShotFilter.MinSegmentConfidence                            | 50 | 100
          StartSegmentDetection     | Filters.TechnicalCueFilter.BlackFrame.MaxPixelThreshold            |  0 |   1
          StartSegmentDetection     | Filters.TechnicalCueFilter.BlackFrame.MinCoveragePercentage        |  0 | 100
          StartSegmentDetection     | Filters.TechnicalCueFilter.MinSegmentConfidence                    | 50 | 100
          UpdateStreamProcessor     | SettingsForUpdate.ConnectedHomeForUpdate.MinConfidence             |  0 | 100
          """)
  void ofDecimalsAreKeptToTheLastDigit(String operation, String path, int least, int most) {
    Trial trial = new Trial(operation, path);

    assertThat(trial.demandsOn(decimal(least))).isEmpty();
    assertThat(trial.demandsOn(decimal(most))).isEmpty();
    assertThat(trial.demandsOn(decimal(Math.nextDown((float) least))))
        .containsExactly(AT_LEAST + least);
    assertThat(trial.demandsOn(decimal(Math.nextUp((float) most)))).containsExactly(AT_MOST + most);
  }

  private static JsonNode whole(long value) {
    return MAPPER.getNodeFactory().numberNode(value);
  }

  private static JsonNode decimal(float value) {
    return MAPPER.getNodeFactory().numberNode(value);
  }
}

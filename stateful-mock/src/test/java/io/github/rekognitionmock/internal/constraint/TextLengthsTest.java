package io.github.rekognitionmock.internal.constraint;

import static io.github.rekognitionmock.internal.constraint.Trial.MAPPER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long texts may be, as the pages of the API Reference have it. */
class TextLengthsTest {

  private static final String AT_LEAST = "Member must have length greater than or equal to ";
  private static final String AT_MOST = "Member must have length less than or equal to ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AssociateFaces            | CollectionId                                          |  1 |  255
          AssociateFaces            | UserId                                                |  1 |  128
          AssociateFaces            | ClientRequestToken                                    |  1 |   64
          CompareFaces              | SourceImage.S3Object.Bucket                           |  3 |  255
          CompareFaces              | TargetImage.S3Object.Name                             |  1 | 1024
          CopyProjectVersion        | SourceProjectArn                                      | 20 | 2048
          CopyProjectVersion        | SourceProjectVersionArn                               | 20 | 2048
          CopyProjectVersion        | VersionName                                           |  1 |  255
          CopyProjectVersion        | OutputConfig.S3Bucket                                 |  3 |  255
          CopyProjectVersion        | OutputConfig.S3KeyPrefix                              |  0 | 1024
          CopyProjectVersion        | KmsKeyId                                              |  1 | 2048
          CreateCollection          | CollectionId                                          |  1 |  255
          CreateCollection          | Tags{key}                                             |  1 |  128
          CreateCollection          | Tags{value}                                           |  0 |  256
          CreateDataset             | DatasetSource.DatasetArn                              | 20 | 2048
          CreateFaceLivenessSession | Settings.OutputConfig.S3KeyPrefix                     |  0 |  950
          CreateFaceLivenessSession | ClientRequestToken                                    |  1 |   64
          CreateFaceLivenessSession | Settings.ChallengePreferences[0].Versions.Minimum     |  5 |   11
          CreateProject             | ProjectName                                           |  1 |  255
          CreateProjectVersion      | VersionDescription                                    |  1 |  255
          CreateStreamProcessor     | Name                                                  |  1 |  128
          CreateStreamProcessor     | Settings.FaceSearch.CollectionId                      |  1 |  255
          CreateUser                | UserId                                                |  1 |  128
          DeleteProjectPolicy       | PolicyName                                            |  1 |  128
          DeleteProjectPolicy       | PolicyRevisionId                                      |  0 |   64
          DescribeProjectVersions   | NextToken                                             |  0 | 1024
          DescribeProjectVersions   | VersionNames[]                                        |  1 |  255
          DescribeProjects          | NextToken                                             |  0 | 1024
          DescribeProjects          | ProjectNames[]                                        |  1 |  255
          DetectFaces               | Image.S3Object.Version                                |  1 | 1024
          DetectLabels              | Settings.GeneralLabels.LabelInclusionFilters[]        |  0 |   50
          DetectLabels              | Settings.GeneralLabels.LabelExclusionFilters[]        |  0 |   50
          DetectLabels              | Settings.GeneralLabels.LabelCategoryInclusionFilters[] | 0 |   50
          DetectLabels              | Settings.GeneralLabels.LabelCategoryExclusionFilters[] | 0 |   50
          DetectModerationLabels    | HumanLoopConfig.HumanLoopName                         |  1 |   63
          DetectModerationLabels    | HumanLoopConfig.FlowDefinitionArn                     |  0 |  256
          DetectModerationLabels    | ProjectVersion                                        | 20 | 2048
          GetFaceDetection          | JobId                                                 |  1 |   64
          GetFaceDetection          | NextToken                                             |  0 |  255
          GetFaceLivenessSessionResults | SessionId                                         | 36 |   36
          GetMediaAnalysisJob       | JobId                                                 |  1 |   64
          IndexFaces                | ExternalImageId                                       |  1 |  255
          ListCollections           | NextToken                                             |  0 |  255
          ListDatasetEntries        | ContainsLabels[]                                      |  1 |  255
          ListDatasetEntries        | SourceRefContains                                     |  1 | 2048
          ListDatasetEntries        | NextToken                                             |  0 | 1024
          ListFaces                 | NextToken                                             |  0 |  255
          ListMediaAnalysisJobs     | NextToken                                             |  0 | 1024
          ListTagsForResource       | ResourceArn                                           | 20 | 2048
          ListUsers                 | NextToken                                             |  0 |  255
          PutProjectPolicy          | PolicyDocument                                        |  1 | 2000
          StartFaceDetection        | JobTag                                                |  1 | 1024
          StartFaceDetection        | Video.S3Object.Bucket                                 |  3 |  255
          StartMediaAnalysisJob     | JobName                                               |  1 |   64
          StartMediaAnalysisJob     | OutputConfig.S3KeyPrefix                              |  0 |  800
          StartStreamProcessor      | StartSelector.KVSStreamStartSelector.FragmentNumber   |  1 |  128
          UntagResource             | TagKeys[]                                             |  1 |  128
          """)
  void areKept(String operation, String path, int least, int most) {
    Trial trial = new Trial(operation, path);

    assertThat(trial.demandsOn(text(trial, least))).noneMatch(it -> it.startsWith(AT_LEAST));
    assertThat(trial.demandsOn(text(trial, most))).noneMatch(it -> it.startsWith(AT_MOST));
    assertThat(trial.demandsOn(text(trial, most + 1))).contains(AT_MOST + most);
    if (least > 0) {
      assertThat(trial.demandsOn(text(trial, least - 1))).contains(AT_LEAST + least);
    }
  }

  /** Shortens the valid text, or repeats its last character. */
  private static JsonNode text(Trial trial, int length) {
    String sample = trial.sample().asText();
    int missing = Math.max(0, length - sample.length());
    String longEnough = sample + sample.substring(sample.length() - 1).repeat(missing);
    return MAPPER.getNodeFactory().textNode(longEnough.substring(0, length));
  }
}

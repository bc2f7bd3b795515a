package io.github.rekognitionmock.internal.constraint;

import static io.github.rekognitionmock.internal.constraint.Trial.MAPPER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What responses may hold, as the pages of the API Reference have it. */
class ResponsesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AssociateFaces                | UserStatus                                           | ACTIVE, UPDATING, CREATING, CREATED
          AssociateFaces                | UnsuccessfulFaceAssociations[0].Reasons[]            | FACE_NOT_FOUND, ASSOCIATED_TO_A_DIFFERENT_USER, LOW_MATCH_CONFIDENCE
          CompareFaces                  | SourceImageOrientationCorrection                     | ROTATE_0, ROTATE_90, ROTATE_180, ROTATE_270
          DeleteFaces                   | UnsuccessfulFaceDeletions[0].Reasons[]               | ASSOCIATED_TO_AN_EXISTING_USER, FACE_NOT_FOUND
          DeleteProject                 | Status                                               | CREATING, CREATED, DELETING
          DeleteProjectVersion          | Status                                               | TRAINING_IN_PROGRESS, TRAINING_COMPLETED, TRAINING_FAILED, STARTING, RUNNING, FAILED, STOPPING, STOPPED, DELETING, COPYING_IN_PROGRESS, COPYING_COMPLETED, COPYING_FAILED, DEPRECATED, EXPIRED
          DescribeDataset               | DatasetDescription.Status                            | CREATE_IN_PROGRESS, CREATE_COMPLETE, CREATE_FAILED, UPDATE_IN_PROGRESS, UPDATE_COMPLETE, UPDATE_FAILED, DELETE_IN_PROGRESS
          DescribeDataset               | DatasetDescription.StatusMessageCode                 | SUCCESS, SERVICE_ERROR, CLIENT_ERROR
          DescribeStreamProcessor       | Status                                               | STOPPED, STARTING, RUNNING, FAILED, STOPPING, UPDATING
          DetectFaces                   | FaceDetails[0].Emotions[0].Type                      | HAPPY, SAD, ANGRY, CONFUSED, DISGUSTED, SURPRISED, CALM, UNKNOWN, FEAR
          DetectFaces                   | FaceDetails[0].Gender.Value                          | Male, Female
          DetectFaces                   | FaceDetails[0].Landmarks[0].Type                     | eyeLeft, eyeRight, nose, mouthLeft, mouthRight, leftEyeBrowLeft, leftEyeBrowRight, leftEyeBrowUp, rightEyeBrowLeft, rightEyeBrowRight, rightEyeBrowUp, leftEyeLeft, leftEyeRight, leftEyeUp, leftEyeDown, rightEyeLeft, rightEyeRight, rightEyeUp, rightEyeDown, noseLeft, noseRight, mouthUp, mouthDown, leftPupil, rightPupil, upperJawlineLeft, midJawlineLeft, chinBottom, midJawlineRight, upperJawlineRight
          DetectProtectiveEquipment     | Persons[0].BodyParts[0].Name                         | FACE, HEAD, LEFT_HAND, RIGHT_HAND
          DetectText                    | TextDetections[0].Type                               | LINE, WORD
          DisassociateFaces             | UnsuccessfulFaceDisassociations[0].Reasons[]         | FACE_NOT_FOUND, ASSOCIATED_TO_A_DIFFERENT_USER
          GetCelebrityInfo              | KnownGender.Type                                     | Male, Female, Nonbinary, Unlisted
          GetFaceDetection              | JobStatus                                            | IN_PROGRESS, SUCCEEDED, FAILED
          GetFaceLivenessSessionResults | Status                                               | CREATED, IN_PROGRESS, SUCCEEDED, FAILED, EXPIRED
          GetMediaAnalysisJob           | FailureDetails.Code                                  | INTERNAL_ERROR, INVALID_S3_OBJECT, INVALID_MANIFEST, INVALID_OUTPUT_CONFIG, INVALID_KMS_KEY, ACCESS_DENIED, RESOURCE_NOT_FOUND, RESOURCE_NOT_READY, THROTTLED
          GetMediaAnalysisJob           | Status                                               | CREATED, QUEUED, IN_PROGRESS, SUCCEEDED, FAILED
          GetSegmentDetection           | Segments[0].TechnicalCueSegment.Type                 | ColorBars, EndCredits, BlackFrames, OpeningCredits, StudioLogo, Slate, Content
          GetSegmentDetection           | VideoMetadata[0].ColorRange                          | FULL, LIMITED
          IndexFaces                    | UnindexedFaces[0].Reasons[]                          | EXCEEDS_MAX_FACES, EXTREME_POSE, LOW_BRIGHTNESS, LOW_SHARPNESS, LOW_CONFIDENCE, SMALL_BOUNDING_BOX, LOW_FACE_QUALITY
          SearchUsersByImage            | UnsearchedFaces[0].Reasons[]                         | FACE_NOT_LARGEST, EXCEEDS_MAX_FACES, EXTREME_POSE, LOW_BRIGHTNESS, LOW_SHARPNESS, LOW_CONFIDENCE, SMALL_BOUNDING_BOX, LOW_FACE_QUALITY
          """)
  void haveTheValuesThatAreListed(String operation, String path, String choices) {
    Answer answer = new Answer(operation, path);

    assertThat(List.of(choices.split(", ")))
        .allSatisfy(choice -> assertThat(answer.demandsOn(text(choice))).isEmpty());
    assertThat(answer.demandsOn(text("SOMETHING_ELSE")))
        .containsExactly("Member must satisfy enum value set: [" + choices + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AssociateFaces         | AssociatedFaces                       | {}   | 0 |  100
          AssociateFaces         | UnsuccessfulFaceAssociations          | {}   | 0 |  500
          DeleteFaces            | UnsuccessfulFaceDeletions             | {}   | 0 | 4096
          DetectModerationLabels | ContentTypes                          | {}   | 0 |   50
          DetectModerationLabels | HumanLoopActivationOutput.HumanLoopActivationReasons | "a" | 1 |
          DisassociateFaces      | DisassociatedFaces                    | {}   | 0 |  100
          DisassociateFaces      | UnsuccessfulFaceDisassociations       | {}   | 0 |  500
          GetCelebrityInfo       | Urls                                  | "u"  | 0 |  255
          ListUsers              | Users                                 | {}   | 0 |  500
          SearchUsers            | UserMatches                           | {}   | 0 |  500
          """)
  void haveListsOfTheSizesThatAreListed(
      String operation, String path, String element, int least, Integer most) throws Exception {
    Answer answer = new Answer(operation, path);
    JsonNode sample = MAPPER.readTree(element);

    assertThat(answer.demandsOn(list(sample, least))).isEmpty();
    if (least > 0) {
      assertThat(answer.demandsOn(list(sample, least - 1)))
          .containsExactly("Member must have length greater than or equal to " + least);
    }
    if (most != null) {
      assertThat(answer.demandsOn(list(sample, most))).isEmpty();
      assertThat(answer.demandsOn(list(sample, most + 1)))
          .containsExactly("Member must have length less than or equal to " + most);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DetectModerationLabels        | HumanLoopActivationOutput.HumanLoopActivationConditionsEvaluationResults | 10240
          DetectModerationLabels        | HumanLoopActivationOutput.HumanLoopArn                                   |   256
          """)
  void haveTextsOfTheLengthsThatAreListed(String operation, String path, int most) {
    Answer answer = new Answer(operation, path);

    assertThat(answer.demandsOn(text(""))).isEmpty();
    assertThat(answer.demandsOn(text("a".repeat(most)))).isEmpty();
    assertThat(answer.demandsOn(text("a".repeat(most + 1))))
        .containsExactly("Member must have length less than or equal to " + most);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DetectFaces | FaceDetails[0].Confidence        |    0 | 100
          DetectFaces | FaceDetails[0].Pose.Pitch        | -180 | 180
          DetectFaces | FaceDetails[0].Pose.Roll         | -180 | 180
          DetectFaces | FaceDetails[0].EyeDirection.Yaw  | -180 | 180
          SearchFaces | FaceMatches[0].Similarity        |    0 | 100
          """)
  void haveDecimalsInTheRangesThatAreListed(String operation, String path, int least, int most) {
    Answer answer = new Answer(operation, path);

    assertThat(answer.demandsOn(decimal(least))).isEmpty();
    assertThat(answer.demandsOn(decimal(most))).isEmpty();
    assertThat(answer.demandsOn(decimal(Math.nextDown((float) least))))
        .containsExactly("Member must have value greater than or equal to " + least);
    assertThat(answer.demandsOn(decimal(Math.nextUp((float) most))))
        .containsExactly("Member must have value less than or equal to " + most);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          IndexFaces              | FaceRecords[0].Face.ImageId | [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12} | 00000000-0000-4000-8000-0123456789af | 00000000-0000-4000-8000-0123456789AF
          ListFaces               | Faces[0].IndexFacesModelVersion | [0-9\\.]+ | 7.0 | 7.0a
          ListDatasetEntries      | DatasetEntries[] | ^\\{.*\\}$ | `{"a": 1}` | []
          DescribeStreamProcessor | StreamProcessorArn | (^arn:[a-z\\d-]+:rekognition:[a-z\\d-]+:\\d{12}:streamprocessor\\/.+$) | arn:aws:rekognition:us-east-1:123456789012:streamprocessor/door | arn:aws:rekognition:us-east-1:123456789012:collection/staff
          """)
  void haveTextsOfThePatternsThatAreListed(
      String operation, String path, String pattern, String good, String bad) {
    Answer answer = new Answer(operation, path);

    assertThat(answer.demandsOn(text(good))).isEmpty();
    assertThat(answer.demandsOn(text(bad)))
        .contains("Member must satisfy regular expression pattern: " + pattern);
  }

  @Test
  void havePicturesOfLivenessUpToTwoHundredKilobytes() {
    Answer picture = new Answer("GetFaceLivenessSessionResults", "ReferenceImage.Bytes");

    assertThat(picture.demandsOn(bytes(1))).isEmpty();
    assertThat(picture.demandsOn(bytes(204_800))).isEmpty();
    assertThat(picture.demandsOn(bytes(0)))
        .containsExactly("Member must have length greater than or equal to 1");
    assertThat(picture.demandsOn(bytes(204_801)))
        .containsExactly("Member must have length less than or equal to 204800");
  }

  @Test
  void haveEntriesOfDatasetsInBraces() {
    Answer entries = new Answer("ListDatasetEntries", "DatasetEntries[]");

    assertThat(entries.demandsOn(text("{" + "a".repeat(99_998) + "}"))).isEmpty();
    assertThat(entries.demandsOn(text("{" + "a".repeat(99_999) + "}")))
        .containsExactly(
            "Member must have length less than or equal to 100000",
            "Member must have length greater than or equal to 1",
            "Member must satisfy regular expression pattern: ^\\{.*\\}$");
  }

  private static JsonNode list(JsonNode element, int size) {
    ArrayNode list = MAPPER.createArrayNode();
    for (int i = 0; i < size; i++) {
      list.add(element);
    }
    return list;
  }

  private static JsonNode bytes(int size) {
    return MAPPER.getNodeFactory().binaryNode(new byte[size]);
  }

  private static JsonNode text(String value) {
    return MAPPER.getNodeFactory().textNode(value);
  }

  private static JsonNode decimal(float value) {
    return MAPPER.getNodeFactory().numberNode(value);
  }
}

package io.github.rekognitionmock.internal.constraint;

import static io.github.rekognitionmock.internal.constraint.Trial.MAPPER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The valid values of texts, as the pages of the API Reference list them. */
class ChoicesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CompareFaces              | QualityFilter       | NONE, AUTO, LOW, MEDIUM, HIGH
          CreateDataset             | DatasetType         | TRAIN, TEST
          CreateFaceLivenessSession | Settings.ChallengePreferences[0].Type | FaceMovementAndLightChallenge, FaceMovementChallenge
          CreateProject             | AutoUpdate          | ENABLED, DISABLED
          CreateProject             | Feature             | CONTENT_MODERATION, CUSTOM_LABELS
          DescribeProjects          | Features[]          | CONTENT_MODERATION, CUSTOM_LABELS
          DetectFaces               | Attributes[]        | DEFAULT, ALL, AGE_RANGE, BEARD, EMOTIONS, EYE_DIRECTION, EYEGLASSES, EYES_OPEN, GENDER, MOUTH_OPEN, MUSTACHE, FACE_OCCLUDED, SMILE, SUNGLASSES
          DetectLabels              | Features[]          | GENERAL_LABELS, IMAGE_PROPERTIES
          DetectModerationLabels    | HumanLoopConfig.DataAttributes.ContentClassifiers[] | FreeOfPersonallyIdentifiableInformation, FreeOfAdultContent
          DetectProtectiveEquipment | SummarizationAttributes.RequiredEquipmentTypes[] | FACE_COVER, HAND_COVER, HEAD_COVER
          GetCelebrityRecognition   | SortBy              | ID, TIMESTAMP
          GetContentModeration      | AggregateBy         | TIMESTAMPS, SEGMENTS
          GetContentModeration      | SortBy              | NAME, TIMESTAMP
          GetFaceSearch             | SortBy              | INDEX, TIMESTAMP
          GetLabelDetection         | AggregateBy         | TIMESTAMPS, SEGMENTS
          GetLabelDetection         | SortBy              | NAME, TIMESTAMP
          GetPersonTracking         | SortBy              | INDEX, TIMESTAMP
          StartFaceDetection        | FaceAttributes      | DEFAULT, ALL
          StartLabelDetection       | Features[]          | GENERAL_LABELS
          StartSegmentDetection     | SegmentTypes[]      | TECHNICAL_CUE, SHOT
          UpdateStreamProcessor     | ParametersToDelete[] | ConnectedHomeMinConfidence, RegionsOfInterest
          """)
  void areTheOnesThatAreListed(String operation, String path, String choices) {
    Trial trial = new Trial(operation, path);

    assertThat(List.of(choices.split(", ")))
        .allSatisfy(choice -> assertThat(trial.demandsOn(text(choice))).isEmpty());
    assertThat(trial.demandsOn(text("SOMETHING_ELSE")))
        .containsExactly("Member must satisfy enum value set: [" + choices + "]");
  }

  private static JsonNode text(String value) {
    return MAPPER.getNodeFactory().textNode(value);
  }
}

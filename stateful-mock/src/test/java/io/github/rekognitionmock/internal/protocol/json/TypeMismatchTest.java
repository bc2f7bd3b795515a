package io.github.rekognitionmock.internal.protocol.json;

import static io.github.rekognitionmock.internal.protocol.json.Json.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.error.AwsError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.rekognition.model.IndexFacesRequest;
import software.amazon.awssdk.services.rekognition.model.SearchFacesRequest;
import software.amazon.awssdk.services.rekognition.model.StartStreamProcessorRequest;
import software.amazon.awssdk.services.rekognition.model.TagResourceRequest;
import software.amazon.awssdk.services.rekognition.model.UpdateStreamProcessorRequest;

class TypeMismatchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"MaxFaces": "5"}                   | STRING_VALUE can not be converted to an Integer
          {"MaxFaces": true}                  | TRUE_VALUE can not be converted to an Integer
          {"MaxFaces": [5]}                   | Start of list found where not expected
          {"MaxFaces": {}}                    | Start of structure or map found where not expected.
          {"CollectionId": 5}                 | NUMBER_VALUE can not be converted to a String
          {"CollectionId": 5.5}               | NUMBER_VALUE can not be converted to a String
          {"CollectionId": true}              | TRUE_VALUE can not be converted to a String
          {"CollectionId": false}             | FALSE_VALUE can not be converted to a String
          {"CollectionId": ["a"]}             | Start of list found where not expected
          {"CollectionId": {"a": 1}}          | Start of structure or map found where not expected.
          {"QualityFilter": 1}                | NUMBER_VALUE can not be converted to a String
          {"DetectionAttributes": "ALL"}      | Expected list or null
          {"DetectionAttributes": 1}          | Expected list or null
          {"DetectionAttributes": {}}         | Start of structure or map found where not expected.
          {"DetectionAttributes": [1]}        | NUMBER_VALUE can not be converted to a String
          {"DetectionAttributes": [[]]}       | Start of list found where not expected
          {"Image": "photo"}                  | Expected null
          {"Image": 1}                        | Expected null
          {"Image": []}                       | Start of list found where not expected
          {"Image": {"Bytes": 1}}             | NUMBER_VALUE can not be converted to a Blob
          {"Image": {"Bytes": "!?"}}          | STRING_VALUE can not be converted to a Blob
          {"Image": {"Bytes": "iVBORw"}}      | STRING_VALUE can not be converted to a Blob
          {"Image": {"Bytes": {}}}            | Start of structure or map found where not expected.
          {"Image": {"S3Object": false}}      | Expected null
          {"Image": {"S3Object": {"Name": 1}}}| NUMBER_VALUE can not be converted to a String
          []                                  | Start of list found where not expected
          """)
  void saysWhatAnIndexFacesRequestHasInTheWrongPlace(String json, String message) {
    assertRefused(json, IndexFacesRequest.builder(), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"FaceMatchThreshold": "80"}        | STRING_VALUE can not be converted to a Float
          {"FaceMatchThreshold": "NaN"}       | STRING_VALUE can not be converted to a Float
          {"FaceMatchThreshold": true}        | TRUE_VALUE can not be converted to a Float
          {"FaceMatchThreshold": []}          | Start of list found where not expected
          {"FaceMatchThreshold": 1e39}        | NUMBER_VALUE can not be converted to a Float
          {"FaceMatchThreshold": -1e999}      | NUMBER_VALUE can not be converted to a Float
          """)
  void saysWhatASearchFacesRequestHasInTheWrongPlace(String json, String message) {
    assertRefused(json, SearchFacesRequest.builder(), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"Tags": "team"}                    | Expected null
          {"Tags": [{}]}                      | Start of list found where not expected
          {"Tags": {"team": 1}}               | NUMBER_VALUE can not be converted to a String
          {"Tags": {"team": {}}}              | Start of structure or map found where not expected.
          """)
  void saysWhatATagResourceRequestHasInTheWrongPlace(String json, String message) {
    assertRefused(json, TagResourceRequest.builder(), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"StopSelector": {"MaxDurationInSeconds": "1"}} | STRING_VALUE can not be converted to a Long
          {"StopSelector": {"MaxDurationInSeconds": 1e19}}| NUMBER_VALUE can not be converted to a Long
          """)
  void saysWhatALongIsNot(String json, String message) {
    assertRefused(json, StartStreamProcessorRequest.builder(), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"DataSharingPreferenceForUpdate": {"OptIn": "true"}} | STRING_VALUE can not be converted to a Boolean
          {"DataSharingPreferenceForUpdate": {"OptIn": 1}}      | NUMBER_VALUE can not be converted to a Boolean
          """)
  void saysWhatABooleanIsNot(String json, String message) {
    assertRefused(json, UpdateStreamProcessorRequest.builder(), message);
  }

  private static void assertRefused(String json, SdkPojo builder, String message) {
    AwsError error = refusal(json, builder);

    assertThat(error).isEqualTo(AwsError.of(ErrorType.SERIALIZATION, message));
  }
}

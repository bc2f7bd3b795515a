package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence that a wrong stub gets. */
class StubRefusalTest {

  private final ControlCaller control = new ControlCaller();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"response": {}}                                       | operation is missing: add it
          {"operation": "DetectTxt", "response": {}}             | operation is 'DetectTxt': did you mean DetectText?
          {"operation": 5, "response": {}}                       | operation is 5: give a string
          {"operation": "ListUsers", "response": {}}             | operation is 'ListUsers', which the mock imitates: bring in the state that its answers follow from, or add a fault
          {"operation": "DetectText"}                            | The document must have a response or an error: give one of the two
          {"operation": "DetectText", "response": null}          | The document must have a response or an error: give one of the two
          {"operation": "DetectText", "response": {}, "error": "A"} | The document must have a response or an error: give one of the two
          {"operation": "DetectText", "response": {}, "message": "Slow"} | The document has a message or a status, but no error: add error
          {"operation": "DetectText", "error": "A", "status": 600} | status is 600: give a number from 400 to 599
          {"operation": "DetectText", "respons": {}}             | respons is unknown: did you mean response?
          {"operation": "DetectText", "matching": {"Imag": "x"}, "response": {}} | matching.Imag is unknown: did you mean Image?
          {"operation": "DetectText", "matching": [], "response": {}} | matching is a list: give an object
          {"operation": "DetectText", "response": "EXIT"}        | response is the string 'EXIT': give an object
          {"operation": "DetectText", "response": []}            | response is a list: give an object
          {"operation": "DetectText", "response": {"TextDetections": 1}} | response.TextDetections is 1: give a list
          {"operation": "DetectText", "response": {"TextDetections": [1]}} | response.TextDetections[0] is 1: give an object
          {"operation": "DetectText", "response": {"TextDetections": [{}, {"Text": "EXIT"}]}} | response.TextDetections[1].Text is unknown: known are Confidence, DetectedText, Geometry, Id, ParentId, Type
          {"operation": "DetectText", "response": {"TextDetections": [{"detectedText": "EXIT"}]}} | response.TextDetections[0].detectedText is unknown: did you mean DetectedText?
          {"operation": "DetectText", "response": {"TextDetections": [{"DetectedText": 5}]}} | response.TextDetections[0].DetectedText is 5: give a string
          {"operation": "DetectText", "response": {"TextDetections": [{"Id": 1.5}]}} | response.TextDetections[0].Id is 1.5: give a whole number up to 2147483647
          {"operation": "DetectText", "response": {"TextDetections": [{"Confidence": 101}]}} | response violates the service model: 1 validation error detected: Value '101.0' at 'textDetections.1.member.confidence' failed to satisfy constraint: Member must have value less than or equal to 100
          {"operation": "GetLabelDetection", "response": {"VideoMetadata": {"DurationMillis": 1e3}}} | response.VideoMetadata.DurationMillis is 1000.0: give a whole number up to 9223372036854775807
          {"operation": "DescribeProjects", "response": {"ProjectDescriptions": [{"CreationTimestamp": "now"}]}} | response.ProjectDescriptions[0].CreationTimestamp is the string 'now': give a number
          """)
  void refusesAWrongStub(String stub, String sentence) {
    assertThat(control.refused(400, "POST", "/stubs", stub)).isEqualTo(sentence);
    assertThat(control.account().stubs().all()).isEmpty();
  }
}

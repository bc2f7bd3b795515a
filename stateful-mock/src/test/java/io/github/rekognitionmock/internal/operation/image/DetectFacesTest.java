package io.github.rekognitionmock.internal.operation.image;

import static io.github.rekognitionmock.internal.operation.image.InProcessMock.showing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Images;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.DetectFacesResponse;
import software.amazon.awssdk.services.rekognition.model.Image;

class DetectFacesTest {

  private final InProcessMock mock = new InProcessMock();

  @Test
  void answersFacesLargestFirst() {
    assertThat(detect(showing("alice", "bob", "carol")).faceDetails())
        .hasSize(3)
        .extracting(face -> -face.boundingBox().width())
        .isSorted();
  }

  @Test
  void answersAnEmptyListForAnImageOfNobody() {
    DetectFacesResponse response = detect(InProcessMock.bytes(Images.showingNobody()));

    assertThat(response.faceDetails()).isEmpty();
    assertThat(response.hasFaceDetails()).isTrue();
  }

  @Test
  void leavesOutTheOrientation() {
    assertThat(detect(showing("alice")).orientationCorrection()).isNull();
  }

  @Test
  void answersTheHundredLargestFacesAtTheMost() {
    String[] crowd =
        IntStream.range(0, 105).mapToObj("person-%d"::formatted).toArray(String[]::new);

    assertThat(detect(showing(crowd)).faceDetails()).hasSize(100);
  }

  @Test
  void seesOneFaceOnAnImageOfWhichNothingWasDeclared() {
    assertThat(detect(InProcessMock.inS3("unknown.jpg")).faceDetails()).hasSize(1);
  }

  @Test
  void seesTheSameEveryTime() {
    Image image = InProcessMock.inS3("unknown.jpg");

    assertThat(detect(image).faceDetails()).isEqualTo(detect(image).faceDetails());
  }

  private DetectFacesResponse detect(Image image) {
    return mock.client.detectFaces(r -> r.image(image));
  }
}

package io.github.rekognitionmock.internal.recognition.face;

import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.rekognition.model.LandmarkType.EYE_LEFT;
import static software.amazon.awssdk.services.rekognition.model.LandmarkType.EYE_RIGHT;
import static software.amazon.awssdk.services.rekognition.model.LandmarkType.MOUTH_LEFT;
import static software.amazon.awssdk.services.rekognition.model.LandmarkType.MOUTH_RIGHT;
import static software.amazon.awssdk.services.rekognition.model.LandmarkType.NOSE;

import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;
import software.amazon.awssdk.services.rekognition.model.Landmark;
import software.amazon.awssdk.services.rekognition.model.LandmarkType;

class LandmarksTest {

  private static final BoundingBox BOX =
      BoundingBox.builder().width(0.2f).height(0.4f).left(0.5f).top(0.3f).build();

  @Test
  void beginWithTheFiveThatAreAnsweredByDefault() {
    assertThat(complete())
        .extracting(Landmark::type)
        .startsWith(EYE_LEFT, EYE_RIGHT, MOUTH_LEFT, MOUTH_RIGHT, NOSE);
  }

  @Test
  void areTheThirtyThatTheServiceKnows() {
    assertThat(complete())
        .hasSize(30)
        .extracting(Landmark::type)
        .containsExactlyInAnyOrderElementsOf(LandmarkType.knownValues());
  }

  @Test
  void lieInTheBoxOfTheirFace() {
    assertThat(complete())
        .allSatisfy(
            landmark -> {
              assertThat(landmark.x()).isBetween(0.5f, 0.7f);
              assertThat(landmark.y()).isBetween(0.3f, 0.7f);
            });
  }

  @Test
  void haveLeftToTheLeftOfRightAndEyesAboveTheMouth() {
    List<Landmark> landmarks = complete();

    assertThat(landmarks.get(0).x()).isLessThan(landmarks.get(1).x());
    assertThat(landmarks.get(0).y()).isLessThan(landmarks.get(2).y());
  }

  @Test
  void areWhereTheyWereDeclaredInWhateverOrder() {
    Landmark nose = Landmark.builder().type(NOSE).x(0.1f).y(-0.2f).build();
    Landmark eye = Landmark.builder().type(EYE_LEFT).x(0.3f).y(0.4f).build();

    List<Landmark> landmarks = complete(nose, eye);

    assertThat(landmarks).hasSize(30);
    assertThat(landmarks.get(0)).isEqualTo(eye);
    assertThat(landmarks.get(4)).isEqualTo(nose);
  }

  @Test
  void getTheCoordinateThatWasNotDeclared() {
    Landmark derived = complete().get(4);

    assertThat(complete(Landmark.builder().type(NOSE).x(0.55f).build()).get(4))
        .isEqualTo(derived.toBuilder().x(0.55f).build());
    assertThat(complete(Landmark.builder().type(NOSE).y(0.66f).build()).get(4))
        .isEqualTo(derived.toBuilder().y(0.66f).build());
  }

  private static List<Landmark> complete(Landmark... declared) {
    return Landmarks.complete(List.of(declared), BOX);
  }
}

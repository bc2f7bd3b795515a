package io.github.rekognitionmock.internal.operation.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.RekognitionMock;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.Attribute;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;
import software.amazon.awssdk.services.rekognition.model.Emotion;
import software.amazon.awssdk.services.rekognition.model.EmotionName;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;
import software.amazon.awssdk.services.rekognition.model.GenderType;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.Landmark;

class DeclaredDetailTest {

  private static final Image PHOTO = InProcessMock.inS3("alice.jpg");

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final RekognitionClient client = rekognition.client();

  @Test
  void isAnsweredAsItWasDeclaredInEveryMember() {
    FaceDetail unlike = unlikeAnythingDerived();

    declare(face -> copy(unlike, face));

    assertThat(detect(Attribute.ALL)).isEqualTo(unlike);
  }

  @Test
  void isTheSameForEveryOperationThatShowsFaces() {
    FaceDetail unlike = unlikeAnythingDerived();
    declare(face -> copy(unlike, face));
    client.createCollection(r -> r.collectionId("staff"));

    assertThat(
            client
                .indexFaces(
                    r ->
                        r.collectionId("staff")
                            .image(PHOTO)
                            .qualityFilter("NONE")
                            .detectionAttributes(Attribute.ALL))
                .faceRecords())
        .singleElement()
        .satisfies(
            indexed -> {
              assertThat(indexed.faceDetail()).isEqualTo(unlike);
              assertThat(indexed.face().boundingBox()).isEqualTo(unlike.boundingBox());
              assertThat(indexed.face().confidence()).isEqualTo(unlike.confidence());
            });
    assertThat(
            client.compareFaces(r -> r.sourceImage(PHOTO).targetImage(PHOTO)).faceMatches().get(0))
        .satisfies(
            match -> {
              assertThat(match.face().landmarks()).isEqualTo(unlike.landmarks().subList(0, 5));
              assertThat(match.face().pose()).isEqualTo(unlike.pose());
              assertThat(match.face().quality()).isEqualTo(unlike.quality());
            });
  }

  @Test
  void keepsWhatWasSetBeforeWhenItIsDescribedInSteps() {
    rekognition
        .image("photos", "alice.jpg")
        .shows(
            face -> face.detail(d -> d.confidence(91.5f)).detail(d -> d.smile(s -> s.value(true))));

    FaceDetail detected = detect(Attribute.ALL);
    assertThat(detected.confidence()).isEqualTo(91.5f);
    assertThat(detected.smile().value()).isTrue();
  }

  @Test
  void mayPlaceABoxBeyondTheImage() {
    BoundingBox box =
        BoundingBox.builder().width(1.5f).height(0.5f).left(-0.25f).top(0.75f).build();

    declare(face -> face.boundingBox(box));

    assertThat(detect(Attribute.DEFAULT).boundingBox()).isEqualTo(box);
  }

  @Test
  void isRefusedWhereTheServiceModelSaysNo() {
    refuses(
        face -> face.pose(p -> p.yaw(181f)),
        "Value '181.0' at 'pose.yaw' failed to satisfy constraint: Member must have value less than"
            + " or equal to 180");
    refuses(
        face -> face.eyeDirection(e -> e.pitch(Float.NaN)),
        "Value 'NaN' at 'eyeDirection.pitch' failed to satisfy constraint");
    refuses(
        face -> face.gender(g -> g.value("Unknown")),
        "Value 'Unknown' at 'gender.value' failed to satisfy constraint: Member must satisfy enum"
            + " value set: [Male, Female]");
  }

  private void refuses(Consumer<FaceDetail.Builder> detail, String violation) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> declare(detail))
        .withMessageStartingWith("The detail of the face violates the service model: ")
        .withMessageContaining(violation);
  }

  private void declare(Consumer<FaceDetail.Builder> detail) {
    rekognition.image("photos", "alice.jpg").shows(face -> face.person("alice").detail(detail));
  }

  private FaceDetail detect(Attribute attribute) {
    return client.detectFaces(r -> r.image(PHOTO).attributes(attribute)).faceDetails().get(0);
  }

  /** Makes a detail that differs in every value from the one that would be derived. */
  private FaceDetail unlikeAnythingDerived() {
    FaceDetail derived = detect(Attribute.ALL);
    return derived.toBuilder()
        .boundingBox(b -> b.width(0.25f).height(0.75f).left(0.5f).top(0.0625f))
        .confidence(61.5f)
        .quality(q -> q.brightness(12f).sharpness(13f))
        .pose(p -> p.roll(-90f).yaw(100f).pitch(-110f))
        .eyeDirection(e -> e.yaw(50f).pitch(-60f).confidence(70f))
        .ageRange(a -> a.low(3).high(5))
        .gender(
            g ->
                g.value(
                        derived.gender().value() == GenderType.FEMALE
                            ? GenderType.MALE
                            : GenderType.FEMALE)
                    .confidence(51f))
        .smile(s -> s.value(!derived.smile().value()).confidence(52f))
        .eyeglasses(e -> e.value(!derived.eyeglasses().value()).confidence(53f))
        .sunglasses(s -> s.value(!derived.sunglasses().value()).confidence(54f))
        .beard(b -> b.value(!derived.beard().value()).confidence(55f))
        .mustache(m -> m.value(!derived.mustache().value()).confidence(56f))
        .eyesOpen(e -> e.value(!derived.eyesOpen().value()).confidence(57f))
        .mouthOpen(m -> m.value(!derived.mouthOpen().value()).confidence(58f))
        .faceOccluded(f -> f.value(!derived.faceOccluded().value()).confidence(59f))
        .emotions(
            List.of(EmotionName.values()).stream()
                .filter(name -> name != EmotionName.UNKNOWN_TO_SDK_VERSION)
                .map(name -> emotion(name, 90 - List.of(EmotionName.values()).indexOf(name)))
                .toList())
        .landmarks(derived.landmarks().stream().map(DeclaredDetailTest::moved).toList())
        .build();
  }

  private static Emotion emotion(EmotionName name, float confidence) {
    return Emotion.builder().type(name).confidence(confidence).build();
  }

  private static Landmark moved(Landmark landmark) {
    return landmark.toBuilder().x(landmark.x() + 0.5f).y(landmark.y() - 0.5f).build();
  }

  private static void copy(FaceDetail from, FaceDetail.Builder to) {
    for (SdkField<?> member : to.sdkFields()) {
      member.set(to, member.getValueOrDefault(from));
    }
  }
}

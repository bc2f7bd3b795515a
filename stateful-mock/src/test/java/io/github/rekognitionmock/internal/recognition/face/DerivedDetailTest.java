package io.github.rekognitionmock.internal.recognition.face;

import static io.github.rekognitionmock.internal.recognition.face.SomeFaces.declared;
import static io.github.rekognitionmock.internal.recognition.face.SomeFaces.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.rekognition.model.AgeRange;
import software.amazon.awssdk.services.rekognition.model.Emotion;
import software.amazon.awssdk.services.rekognition.model.EmotionName;
import software.amazon.awssdk.services.rekognition.model.EyeDirection;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;
import software.amazon.awssdk.services.rekognition.model.GenderType;
import software.amazon.awssdk.services.rekognition.model.Pose;

class DerivedDetailTest {

  @Test
  void isAlwaysTheSame() {
    assertThat(seen("image", DeclaredFace.of("alice")))
        .isEqualTo(seen("image", DeclaredFace.of("alice")));
  }

  @Test
  void isCompleteInEveryMemberOfEveryStructure() {
    assertComplete(seen(DerivedDetailTest::nothing));
  }

  @Test
  void isCompleteWhateverIsDeclaredEmpty() {
    assertComplete(
        seen(
            face ->
                face.ageRange(a -> {})
                    .smile(s -> {})
                    .eyeglasses(e -> {})
                    .sunglasses(s -> {})
                    .gender(g -> {})
                    .beard(b -> {})
                    .mustache(m -> {})
                    .eyesOpen(e -> {})
                    .mouthOpen(m -> {})
                    .emotions(List.of())
                    .landmarks(List.of())
                    .pose(p -> {})
                    .quality(q -> {})
                    .faceOccluded(f -> {})
                    .eyeDirection(e -> {})));
  }

  @Test
  void ofAPersonIsTheSameOnEveryImageInWhatBelongsToThePerson() {
    FaceDetail here = seen("here", DeclaredFace.of("alice"));
    FaceDetail there = seen("there", DeclaredFace.of("alice"));

    assertThat(here.ageRange()).isEqualTo(there.ageRange());
    assertThat(here.gender().value()).isEqualTo(there.gender().value());
    assertThat(here.beard().value()).isEqualTo(there.beard().value());
  }

  @Test
  void differsFromImageToImageInWhatBelongsToTheMoment() {
    FaceDetail here = seen("here", DeclaredFace.of("alice"));
    FaceDetail there = seen("there", DeclaredFace.of("alice"));

    assertThat(here.pose()).isNotEqualTo(there.pose());
    assertThat(here.quality()).isNotEqualTo(there.quality());
    assertThat(here.eyeDirection()).isNotEqualTo(there.eyeDirection());
  }

  @Test
  void differsFromPersonToPerson() {
    List<FaceDetail> crowd =
        IntStream.range(0, 50)
            .mapToObj(number -> seen("image", DeclaredFace.of("person-" + number)))
            .toList();

    assertThat(crowd)
        .extracting(face -> face.gender().value())
        .contains(GenderType.knownValues().toArray(GenderType[]::new));
    assertThat(crowd).extracting(face -> face.beard().value()).contains(true, false);
    assertThat(crowd)
        .extracting(face -> face.ageRange().low())
        .doesNotContainNull()
        .hasSizeGreaterThan(9);
  }

  @Test
  void showsNoBeardOnAWoman() {
    FaceDetail woman = seen(face -> face.gender(g -> g.value(GenderType.FEMALE)));

    assertThat(woman.beard().value()).isFalse();
    assertThat(woman.mustache().value()).isFalse();
  }

  @Test
  void hasEightEmotionsTheMostCertainFirst() {
    List<Emotion> emotions = seen(DerivedDetailTest::nothing).emotions();

    assertThat(emotions)
        .extracting(Emotion::typeAsString)
        .containsExactlyInAnyOrder(
            "HAPPY", "SAD", "ANGRY", "CONFUSED", "DISGUSTED", "SURPRISED", "CALM", "FEAR");
    assertThat(emotions).extracting(emotion -> -emotion.confidence()).isSorted();
  }

  @Test
  void isHappyWhereItSmilesAndCalmWhereItDoesNot() {
    assertThat(seen(face -> face.smile(s -> s.value(true))).emotions().get(0).type())
        .isEqualTo(EmotionName.HAPPY);
    assertThat(seen(face -> face.smile(s -> s.value(false))).emotions().get(0).type())
        .isEqualTo(EmotionName.CALM);
  }

  @Test
  void hasNextToNothingOfTheEmotionsBesideDeclaredOnes() {
    List<Emotion> emotions =
        seen(face -> face.emotions(Emotion.builder().type(EmotionName.SAD).confidence(55f).build()))
            .emotions();

    assertThat(emotions.get(0))
        .isEqualTo(Emotion.builder().type(EmotionName.SAD).confidence(55f).build());
    assertThat(emotions.subList(1, 8))
        .allSatisfy(emotion -> assertThat(emotion.confidence()).isBetween(0f, 0.1f));
  }

  @Test
  void isNextToCertainOfAnEmotionThatIsDeclaredWithoutAConfidence() {
    Emotion first =
        seen(face -> face.emotions(Emotion.builder().type(EmotionName.FEAR).build()))
            .emotions()
            .get(0);

    assertThat(first).isEqualTo(Emotion.builder().type(EmotionName.FEAR).confidence(99f).build());
  }

  @Test
  void keepsADeclaredEmotionThatTheServiceHasNoNameFor() {
    List<Emotion> emotions =
        seen(face ->
                face.emotions(Emotion.builder().type(EmotionName.UNKNOWN).confidence(70f).build()))
            .emotions();

    assertThat(emotions).hasSize(9);
    assertThat(emotions.get(0).type()).isEqualTo(EmotionName.UNKNOWN);
  }

  @Test
  void completesAPoseOfWhichOnlyOneAngleIsDeclared() {
    Pose derived = seen(DerivedDetailTest::nothing).pose();

    assertThat(seen(face -> face.pose(p -> p.yaw(45f))).pose())
        .isEqualTo(derived.toBuilder().yaw(45f).build());
    assertThat(seen(face -> face.pose(p -> p.roll(-180f))).pose())
        .isEqualTo(derived.toBuilder().roll(-180f).build());
  }

  @Test
  void completesAQualityOfWhichOnlyOneMeasureIsDeclared() {
    float sharpness = seen(DerivedDetailTest::nothing).quality().sharpness();

    assertThat(seen(face -> face.quality(q -> q.brightness(5f))).quality())
        .satisfies(
            quality -> {
              assertThat(quality.brightness()).isEqualTo(5);
              assertThat(quality.sharpness()).isEqualTo(sharpness);
            });
  }

  @Test
  void completesAnEyeDirectionOfWhichOnlyOneMemberIsDeclared() {
    EyeDirection derived = seen(DerivedDetailTest::nothing).eyeDirection();

    assertThat(seen(face -> face.eyeDirection(e -> e.pitch(8f))).eyeDirection())
        .isEqualTo(derived.toBuilder().pitch(8f).build());
    assertThat(seen(face -> face.eyeDirection(e -> e.confidence(8f))).eyeDirection())
        .isEqualTo(derived.toBuilder().confidence(8f).build());
  }

  @ParameterizedTest
  @CsvSource({
    "30,, 30, 40",
    ", 40, 30, 40",
    ", 4, 0, 4",
    "0,, 0, 10",
    "30, 30, 30, 30",
    "2147483647,, 2147483647, 2147483647"
  })
  void completesAnAgeRangeByTenYears(Integer low, Integer high, int from, int to) {
    assertThat(seen(face -> face.ageRange(a -> a.low(low).high(high))).ageRange())
        .isEqualTo(AgeRange.builder().low(from).high(to).build());
  }

  @Test
  void isNextToCertainOfAFindingThatIsDeclaredWithoutAConfidence() {
    assertThat(seen(face -> face.smile(s -> s.value(false))).smile().confidence()).isEqualTo(99f);
  }

  @Test
  void findsOutTheValueOfWhichOnlyTheConfidenceIsDeclared() {
    boolean smiles = seen(DerivedDetailTest::nothing).smile().value();

    assertThat(seen(face -> face.smile(s -> s.confidence(51f))).smile())
        .satisfies(
            smile -> {
              assertThat(smile.value()).isEqualTo(smiles);
              assertThat(smile.confidence()).isEqualTo(51f);
            });
  }

  @Test
  void givesWayToWhatWasDeclaredWithoutChangingAnythingElse() {
    FaceDetail derived = seen(DerivedDetailTest::nothing);

    assertThat(seen(face -> face.confidence(88f)))
        .isEqualTo(derived.toBuilder().confidence(88f).build());
    assertThat(seen(face -> face.sunglasses(s -> s.value(true).confidence(44f))))
        .isEqualTo(derived.toBuilder().sunglasses(s -> s.value(true).confidence(44f)).build());
  }

  @Test
  void ofADeclaredPersonGivesWayToo() {
    Optional<String> alice = Optional.of("alice");

    assertThat(seen("image", declared(alice, face -> face.ageRange(a -> a.low(60).high(70)))))
        .isEqualTo(
            seen("image", DeclaredFace.of("alice")).toBuilder()
                .ageRange(a -> a.low(60).high(70))
                .build());
  }

  private static void nothing(FaceDetail.Builder face) {}

  private static void assertComplete(SdkPojo structure) {
    for (SdkField<?> member : structure.sdkFields()) {
      Object value = member.getValueOrDefault(structure);
      assertThat(value).as(member.locationName()).isNotNull();
      if (value instanceof SdkPojo inner) {
        assertComplete(inner);
      } else if (value instanceof List<?> list) {
        assertThat(list).as(member.locationName()).isNotEmpty();
        list.forEach(element -> assertComplete((SdkPojo) element));
      }
    }
  }
}

package io.github.rekognitionmock.internal.protocol.json;

import static io.github.rekognitionmock.internal.protocol.json.Json.associateFaces;
import static io.github.rekognitionmock.internal.protocol.json.Json.indexFaces;
import static io.github.rekognitionmock.internal.protocol.json.Json.tagResource;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.QualityFilter;

class RequestReadingTest {

  @Test
  void readsTextsNumbersAndLists() {
    var request =
        associateFaces(
            """
            {"CollectionId": "staff", "UserId": "alice", "FaceIds": ["a", "b"],
             "UserMatchThreshold": 99.5}
            """);

    assertThat(request.collectionId()).isEqualTo("staff");
    assertThat(request.userId()).isEqualTo("alice");
    assertThat(request.faceIds()).containsExactly("a", "b");
    assertThat(request.userMatchThreshold()).isEqualTo(99.5f);
  }

  @Test
  void readsNestedStructures() {
    var request =
        indexFaces("{\"Image\":{\"S3Object\":{\"Bucket\":\"photos\",\"Name\":\"alice.jpg\"}}}");

    assertThat(request.image())
        .isEqualTo(Image.builder().s3Object(s3 -> s3.bucket("photos").name("alice.jpg")).build());
  }

  @Test
  void readsBase64IntoBytes() {
    var request = indexFaces("{\"Image\":{\"Bytes\":\"iVBORw==\"}}");

    assertThat(request.image().bytes().asByteArray()).containsExactly(0x89, 'P', 'N', 'G');
  }

  @Test
  void readsBase64WithTheEscapesThatSomeClientsWrite() {
    var request = indexFaces("{\"Image\":{\"Bytes\":\"\\/\\/\\u002f\\/\"}}");

    assertThat(request.image().bytes().asByteArray()).containsExactly(-1, -1, -1);
  }

  @Test
  void readsMaps() {
    assertThat(tagResource("{\"Tags\":{\"team\":\"hr\",\"floor\":\"\"}}").tags())
        .containsEntry("team", "hr")
        .containsEntry("floor", "")
        .hasSize(2);
  }

  @Test
  void keepsTextThatIsNoKnownEnumValue() {
    var request = indexFaces("{\"QualityFilter\":\"BEST\",\"DetectionAttributes\":[\"HAT\"]}");

    assertThat(request.qualityFilter()).isEqualTo(QualityFilter.UNKNOWN_TO_SDK_VERSION);
    assertThat(request.qualityFilterAsString()).isEqualTo("BEST");
    assertThat(request.detectionAttributesAsStrings()).containsExactly("HAT");
  }

  @Test
  void tellsAnEmptyListFromAnAbsentOne() {
    assertThat(associateFaces("{\"FaceIds\":[]}").hasFaceIds()).isTrue();
    assertThat(associateFaces("{}").hasFaceIds()).isFalse();
  }

  @Test
  void takesNullForAbsent() {
    var request =
        associateFaces("{\"CollectionId\":null,\"FaceIds\":null,\"UserMatchThreshold\":null}");

    assertThat(request).isEqualTo(associateFaces("{}"));
  }

  @Test
  void keepsNullsInListsAndMaps() {
    assertThat(associateFaces("{\"FaceIds\":[\"a\",null]}").faceIds())
        .isEqualTo(Arrays.asList("a", null));
    assertThat(tagResource("{\"Tags\":{\"team\":null}}").tags()).containsEntry("team", null);
  }

  @Test
  void passesOverMembersThatNobodyKnows() {
    var request = associateFaces("{\"Mood\":{\"a\":[{}, [1]]},\"UserId\":\"alice\",\"userId\":1}");

    assertThat(request.userId()).isEqualTo("alice");
  }

  @Test
  void letsTheLastOfTwoMembersStay() {
    assertThat(associateFaces("{\"UserId\":\"alice\",\"UserId\":\"bob\"}").userId())
        .isEqualTo("bob");
  }
}

package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.InvalidS3ObjectException;

class ArrangedImagesTest {

  private static final Image OBJECT =
      Image.builder().s3Object(o -> o.bucket("photos").name("alice.jpg")).build();

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final RekognitionClient client = rekognition.client();

  @Test
  void bytesShowPersons() {
    byte[] photo = {1, 2, 3};

    rekognition.image(photo).shows("alice", "bob");

    assertThat(persons(image(1, 2, 3))).containsExactly("alice", "bob");
  }

  @Test
  void bytesMayChangeAfterwards() {
    byte[] photo = {1, 2, 3};

    rekognition.image(photo).shows("alice");
    photo[0] = 9;

    assertThat(persons(image(1, 2, 3))).containsExactly("alice");
  }

  @Test
  void anS3ObjectShowsDescribedFaces() {
    rekognition
        .image("photos", "alice.jpg")
        .shows(
            List.of(
                face -> face.person("alice"),
                face -> face.person("bob").detail(d -> d.confidence(80f))));

    assertThat(detect(OBJECT)).hasSize(2);
    assertThat(detect(OBJECT).get(1).confidence()).isEqualTo(80);
  }

  @Test
  void anImageShowsOneDescribedFace() {
    rekognition
        .image("photos", "alice.jpg")
        .shows(face -> face.person("alice").detail(d -> d.smile(s -> s.value(true))));

    assertThat(detect(OBJECT)).singleElement().matches(face -> face.smile().value());
    assertThat(persons(OBJECT)).containsExactly("alice");
  }

  @Test
  void anImageShowsNobody() {
    rekognition.image("photos", "alice.jpg").showsNobody();

    assertThat(detect(OBJECT)).isEmpty();
  }

  @Test
  void anS3ObjectIsMissing() {
    rekognition.image("photos", "alice.jpg").isMissing();

    assertThatExceptionOfType(InvalidS3ObjectException.class).isThrownBy(() -> detect(OBJECT));
  }

  @Test
  void aLaterDeclarationReplacesAnEarlierOne() {
    rekognition.image("photos", "alice.jpg").isMissing();
    rekognition.image("photos", "alice.jpg").shows("bob");

    assertThat(persons(OBJECT)).containsExactly("bob");
  }

  @Test
  void imagesOfWhichNothingIsKnownShowAPerson() {
    rekognition.anyOtherImage().shows("alice");

    assertThat(persons(OBJECT)).containsExactly("alice");
  }

  @Test
  void personsAreAsAlikeAsDeclared() {
    MockCollection staff = rekognition.collection("staff");
    String alice = staff.indexFace("alice");
    staff.indexFace("alice");
    staff.indexFace("bob");

    rekognition.similarity("alice", "bob", 62.5f).similarity("alice", "alice", 80);

    assertThat(
            client
                .searchFaces(r -> r.collectionId("staff").faceId(alice).faceMatchThreshold(0f))
                .faceMatches())
        .extracting(match -> match.similarity())
        .containsExactly(80f, 62.5f);
  }

  @Test
  void personsCannotBeMoreThanAlike() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.similarity("alice", "bob", 101))
        .withMessage(
            "The similarity between 'alice' and 'bob' is 101.0: give a number from 0 to 100");
  }

  @Test
  void nobodyCannotBeLikeAnybody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.similarity("alice", "", 50))
        .withMessage(
            "The name of the other is '': give at least one character that is not a space");
  }

  @Test
  void anImageHasBytes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.image(new byte[0]))
        .withMessage("The image has no bytes: give at least one");
  }

  @Test
  void refusesABucketThatTheServiceWouldNotTake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.image("my/photos", "alice.jpg"))
        .withMessage(
            "The bucket is 'my/photos': give 3 to 255 characters matching [0-9A-Za-z\\.\\-_]*");
  }

  @Test
  void aFaceOnAnImageHasNoExternalImageId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.anyOtherImage().shows(face -> face.externalImageId("a")))
        .withMessage(
            "A face on an image has no ExternalImageId: leave it out, IndexFaces requests give it");
  }

  /** The persons on an image, largest first, as a collection takes them in. */
  private List<String> persons(Image image) {
    rekognition.collection("seen");
    List<String> faces =
        client.indexFaces(r -> r.collectionId("seen").image(image)).faceRecords().stream()
            .map(face -> face.face().faceId())
            .toList();
    CollectionState seen = rekognition.inspect("seen").orElseThrow();
    return faces.stream().map(face -> seen.face(face).orElseThrow().person().orElse("?")).toList();
  }

  private List<FaceDetail> detect(Image image) {
    return client.detectFaces(r -> r.image(image).attributesWithStrings("ALL")).faceDetails();
  }

  private static Image image(int... bytes) {
    byte[] content = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      content[i] = (byte) bytes[i];
    }
    return Image.builder().bytes(SdkBytes.fromByteArray(content)).build();
  }
}

package io.github.rekognitionmock.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.model.CompareFacesRequest;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.IndexFacesRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

class ImageTrimmerTest {

  private final Explanation explanation = new Explanation();

  @Test
  void keepsTheBeginningOfALargeImage() {
    IndexFacesRequest request = indexFaces(image(5000));

    IndexFacesRequest trimmed = (IndexFacesRequest) trim(request);

    assertThat(trimmed.image().bytes().asByteArray()).hasSize(1024);
    assertThat(trimmed.collectionId()).isEqualTo("staff");
  }

  @Test
  void saysThatItCut() {
    trim(indexFaces(image(5000)));

    assertThat(explanation.sentences())
        .containsExactly("The journal keeps the first 1024 of the 5000 bytes of Image.");
  }

  @Test
  void leavesTheRequestItselfAlone() {
    IndexFacesRequest request = indexFaces(image(5000));

    trim(request);

    assertThat(request.image().bytes().asByteArray()).hasSize(5000);
  }

  @Test
  void cutsEveryImageOfARequest() {
    CompareFacesRequest trimmed =
        (CompareFacesRequest)
            trim(
                CompareFacesRequest.builder()
                    .sourceImage(image(2000))
                    .targetImage(image(3000))
                    .build());

    assertThat(trimmed.sourceImage().bytes().asByteArray()).hasSize(1024);
    assertThat(trimmed.targetImage().bytes().asByteArray()).hasSize(1024);
  }

  @Test
  void keepsSmallImagesWhole() {
    IndexFacesRequest request = indexFaces(image(1024));

    assertThat(trim(request)).isSameAs(request);
  }

  @Test
  void keepsImagesInBuckets() {
    IndexFacesRequest request =
        indexFaces(Image.builder().s3Object(o -> o.bucket("photos").name("a.jpg")).build());

    assertThat(trim(request)).isSameAs(request);
  }

  @Test
  void keepsRequestsWithoutImages() {
    CreateUserRequest request = CreateUserRequest.builder().userId("alice").build();

    assertThat(trim(request)).isSameAs(request);
  }

  private RekognitionRequest trim(RekognitionRequest request) {
    return ImageTrimmer.trim(request, explanation);
  }

  private static IndexFacesRequest indexFaces(Image image) {
    return IndexFacesRequest.builder().collectionId("staff").image(image).build();
  }

  private static Image image(int size) {
    return Image.builder().bytes(SdkBytes.fromByteArray(new byte[size])).build();
  }
}

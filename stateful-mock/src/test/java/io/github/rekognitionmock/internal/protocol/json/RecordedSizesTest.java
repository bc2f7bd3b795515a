package io.github.rekognitionmock.internal.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.rekognition.model.CreateCollectionResponse;
import software.amazon.awssdk.services.rekognition.model.DetectFacesResponse;
import software.amazon.awssdk.services.rekognition.model.IndexFacesResponse;

/** The lengths that the real service was seen to answer with. */
class RecordedSizesTest {

  @Test
  void detectFacesWithoutAFace() {
    assertSize(DetectFacesResponse.builder().faceDetails(List.of()).build(), 18);
  }

  @Test
  void indexFacesWithoutAFace() {
    assertSize(
        IndexFacesResponse.builder()
            .faceModelVersion("5.0")
            .faceRecords(List.of())
            .unindexedFaces(List.of())
            .build(),
        63);
  }

  @Test
  void createCollection() {
    assertSize(
        CreateCollectionResponse.builder()
            .statusCode(200)
            .collectionArn("aws:rekognition:us-east-1:123456789012:collection/myCollection")
            .faceModelVersion("2.0")
            .build(),
        124);
  }

  private static void assertSize(SdkPojo response, int size) {
    assertThat(new JsonCodec().write(response)).hasSize(size);
  }
}

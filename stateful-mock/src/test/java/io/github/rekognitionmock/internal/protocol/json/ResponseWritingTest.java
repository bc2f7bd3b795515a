package io.github.rekognitionmock.internal.protocol.json;

import static io.github.rekognitionmock.internal.protocol.json.Json.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.AssociatedFace;
import software.amazon.awssdk.services.rekognition.model.DescribeCollectionResponse;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsResponse;
import software.amazon.awssdk.services.rekognition.model.ListTagsForResourceResponse;
import software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceAssociation;

class ResponseWritingTest {

  @Test
  void writesMembersInTheModelsOrderWhateverTheOrderOfSetting() {
    var response =
        AssociateFacesResponse.builder()
            .userStatus("UPDATING")
            .unsuccessfulFaceAssociations(
                UnsuccessfulFaceAssociation.builder()
                    .reasonsWithStrings("LOW_MATCH_CONFIDENCE")
                    .confidence(0.9375374913215637f)
                    .faceId("f")
                    .build())
            .associatedFaces(AssociatedFace.builder().faceId("a").build())
            .build();

    assertThat(write(response))
        .isEqualTo(
            "{\"AssociatedFaces\":[{\"FaceId\":\"a\"}],\"UnsuccessfulFaceAssociations\":"
                + "[{\"FaceId\":\"f\",\"Confidence\":0.9375374913215637,"
                + "\"Reasons\":[\"LOW_MATCH_CONFIDENCE\"]}],\"UserStatus\":\"UPDATING\"}");
  }

  @Test
  void leavesOutWhatWasNotSet() {
    assertThat(write(AssociateFacesResponse.builder().build())).isEqualTo("{}");
    assertThat(write(ListTagsForResourceResponse.builder().build())).isEqualTo("{}");
  }

  @Test
  void writesListsAndMapsThatWereSetToEmpty() {
    assertThat(write(ListCollectionsResponse.builder().collectionIds(List.of()).build()))
        .isEqualTo("{\"CollectionIds\":[]}");
    assertThat(write(ListTagsForResourceResponse.builder().tags(Map.of()).build()))
        .isEqualTo("{\"Tags\":{}}");
  }

  @Test
  void writesTimestampsAsSecondsWithMilliseconds() {
    var response =
        DescribeCollectionResponse.builder()
            .creationTimestamp(Instant.ofEpochMilli(1533422155042L).plusNanos(999_999))
            .build();

    assertThat(write(response)).isEqualTo("{\"CreationTimestamp\":1.533422155042E9}");
  }

  @Test
  void writesBytesAsBase64() {
    assertThat(write(Image.builder().bytes(SdkBytes.fromUtf8String("picture")).build()))
        .isEqualTo("{\"Bytes\":\"cGljdHVyZQ==\"}");
  }

  @Test
  void writesNullsInLists() {
    assertThat(
            write(
                ListCollectionsResponse.builder().collectionIds(Arrays.asList("a", null)).build()))
        .isEqualTo("{\"CollectionIds\":[\"a\",null]}");
  }

  @Test
  void makesUpNoTokenForARequestWithoutOne() {
    assertThat(write(AssociateFacesRequest.builder().userId("alice").build()))
        .isEqualTo("{\"UserId\":\"alice\"}");
    assertThat(write(AssociateFacesRequest.builder().clientRequestToken("t").build()))
        .isEqualTo("{\"ClientRequestToken\":\"t\"}");
  }
}

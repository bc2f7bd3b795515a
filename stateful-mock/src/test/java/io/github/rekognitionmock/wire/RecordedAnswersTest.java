package io.github.rekognitionmock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Answers of the real service, recorded from 2019 to 2021 with their Content-Length, given again by
 * a collection of the same face model of what they say about the face.
 */
class RecordedAnswersTest {

  private static final String SONIA_BOX =
      """
      {"Width":0.3334830403327942,"Height":0.452055960893631,\
      "Left":0.35590916872024536,"Top":0.1682734191417694}""";
  private static final String SONIA =
      """
      {"BoundingBox":%s,"Landmarks":[\
      {"Type":"eyeLeft","X":0.4154892563819885,"Y":0.36682990193367004},\
      {"Type":"eyeRight","X":0.555491030216217,"Y":0.33295175433158875},\
      {"Type":"mouthLeft","X":0.4649885892868042,"Y":0.506281316280365},\
      {"Type":"mouthRight","X":0.5812823176383972,"Y":0.4785038232803345},\
      {"Type":"nose","X":0.49358057975769043,"Y":0.4298785924911499}],\
      "Pose":{"Roll":-18.490812301635742,"Yaw":-17.797761917114258,"Pitch":2.1784143447875977},\
      "Quality":{"Brightness":69.29369354248047,"Sharpness":46.02980041503906},\
      "Confidence":100.0}"""
          .formatted(SONIA_BOX);
  private static final String BEATRICE_BOX =
      """
      {"Width":0.7153925895690918,"Height":0.7541715502738953,\
      "Left":0.14574430882930756,"Top":0.16000407934188843}""";
  private static final String BEATRICE =
      """
      {"BoundingBox":%s,"Landmarks":[\
      {"Type":"eyeLeft","X":0.30690643191337585,"Y":0.46734559535980225},\
      {"Type":"eyeRight","X":0.643059492111206,"Y":0.4535500109195709},\
      {"Type":"mouthLeft","X":0.35417690873146057,"Y":0.7363496422767639},\
      {"Type":"mouthRight","X":0.6315929293632507,"Y":0.7249525189399719},\
      {"Type":"nose","X":0.4743560254573822,"Y":0.5971735119819641}],\
      "Pose":{"Roll":-3.5206496715545654,"Yaw":-0.4118121862411499,"Pitch":5.058844566345215},\
      "Quality":{"Brightness":89.91715240478516,"Sharpness":89.85481262207031},\
      "Confidence":99.9996337890625}"""
          .formatted(BEATRICE_BOX);

  private final RekognitionMockServer server = RekognitionMockServer.start();
  private final RawClient client = RawClient.of(server.endpoint());

  @BeforeEach
  void seed() {
    server
        .mock(AccountKey.DEFAULT_ACCOUNT, AccountKey.DEFAULT_REGION)
        .importState(
            """
            {
              "collections": [
                {"collectionId": "4", "faceModelVersion": "4.0"},
                {"collectionId": "5", "faceModelVersion": "5.0", "faces": [{
                  "faceId": "da57d9bf-dbe6-4b04-adaf-d3e07b5cdf7c",
                  "imageId": "19d8de6c-b7c7-330d-b7e4-44363fe84d81",
                  "externalImageId": "test4.jpg", "person": "tester",
                  "confidence": 99.99919891357422,
                  "boundingBox": {"width": 0.25540798902511597, "height": 0.40029600262641907,
                                  "left": 0.1248370036482811, "top": 0.23155799508094788}}]}],
              "images": [
                {"s3Object": {"bucket": "photos", "name": "sonia.jpg"},
                 "faces": [{"detail": %s}]},
                {"s3Object": {"bucket": "photos", "name": "beatrice.jpg"},
                 "faces": [{"detail": %s}]},
                {"s3Object": {"bucket": "photos", "name": "test.jpg"},
                 "faces": [{"person": "test", "detail": {
                   "Confidence": 99.9996337890625,
                   "BoundingBox": {"Width": 0.5414453744888306, "Height": 0.7818819880485535,
                                   "Left": 0.18827341496944427, "Top": 0.09703899919986725}}}]},
                {"s3Object": {"bucket": "photos", "name": "landscape.jpg"}, "faces": []}],
              "similarities": [{"between": ["test", "tester"], "similarity": 99.98916625976562}]
            }
            """
                .formatted(SONIA, BEATRICE));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void indexFacesOfSonia() throws Exception {
    HttpResponse<String> answer = index("4", "Sonia", "sonia.jpg");

    assertLength(answer, 998);
    assertThat(withoutIds(answer)).isEqualTo(indexed("Sonia", SONIA_BOX, "100.0", SONIA));
  }

  @Test
  void indexFacesOfBeatrice() throws Exception {
    HttpResponse<String> answer = index("4", "Beatrice", "beatrice.jpg");

    assertLength(answer, 1027);
    assertThat(withoutIds(answer))
        .isEqualTo(indexed("Beatrice", BEATRICE_BOX, "99.9996337890625", BEATRICE));
  }

  @Test
  void indexFacesWithoutAFace() throws Exception {
    assertLength(index("5", "nobody", "landscape.jpg"), 63);
  }

  @Test
  void detectFacesWithoutAFace() throws Exception {
    HttpResponse<String> answer =
        client.send("DetectFaces", "{%s}".formatted(image("landscape.jpg")));

    assertLength(answer, 18);
  }

  /** The recording is of a time before matches had an IndexFacesModelVersion. */
  @Test
  void searchFacesByImage() throws Exception {
    HttpResponse<String> answer =
        client.send(
            "SearchFacesByImage", "{\"CollectionId\":\"5\",%s}".formatted(image("test.jpg")));

    assertLength(answer, 545 + ",\"IndexFacesModelVersion\":\"5.0\"".length());
    assertThat(answer.body().replace(",\"IndexFacesModelVersion\":\"5.0\"", ""))
        .isEqualTo(
            """
            {"SearchedFaceBoundingBox":{"Width":0.5414453744888306,"Height":0.7818819880485535,\
            "Left":0.18827341496944427,"Top":0.09703899919986725},\
            "SearchedFaceConfidence":99.9996337890625,"FaceMatches":[{\
            "Similarity":99.98916625976562,"Face":{\
            "FaceId":"da57d9bf-dbe6-4b04-adaf-d3e07b5cdf7c","BoundingBox":{\
            "Width":0.25540798902511597,"Height":0.40029600262641907,\
            "Left":0.1248370036482811,"Top":0.23155799508094788},\
            "ImageId":"19d8de6c-b7c7-330d-b7e4-44363fe84d81","ExternalImageId":"test4.jpg",\
            "Confidence":99.99919891357422}}],"FaceModelVersion":"5.0"}""");
  }

  private HttpResponse<String> index(String collection, String externalImageId, String name)
      throws Exception {
    return client.send(
        "IndexFaces",
        "{\"CollectionId\":\"%s\",\"ExternalImageId\":\"%s\",%s}"
            .formatted(collection, externalImageId, image(name)));
  }

  private static String image(String name) {
    return "\"Image\":{\"S3Object\":{\"Bucket\":\"photos\",\"Name\":\"%s\"}}".formatted(name);
  }

  private static void assertLength(HttpResponse<String> answer, int length) {
    assertThat(answer.headers().firstValue("Content-Length")).hasValue(String.valueOf(length));
  }

  private static String withoutIds(HttpResponse<String> answer) {
    return answer.body().replaceAll("(Id\":\")[0-9a-f-]{36}", "$1");
  }

  private static String indexed(
      String externalImageId, String box, String confidence, String detail) {
    return """
        {"FaceRecords":[{"Face":{"FaceId":"","BoundingBox":%s,"ImageId":"",\
        "ExternalImageId":"%s","Confidence":%s},"FaceDetail":%s}],\
        "FaceModelVersion":"4.0","UnindexedFaces":[]}"""
        .formatted(box, externalImageId, confidence, detail);
  }
}

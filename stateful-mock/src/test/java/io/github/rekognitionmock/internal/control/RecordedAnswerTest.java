package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer of the real service to IndexFaces, recorded on 2019-03-18, pasted and given again. */
class RecordedAnswerTest {

  private static final String FACE_ID = "253ec7f3-d829-4f06-9f7a-35fb1fe87a84";
  private static final String IMAGE_ID = "666122bd-6fe4-34fa-a521-c75f6eca59dc";
  private static final String RECORDED =
      """
      {"FaceRecords":[{"Face":{"FaceId":"253ec7f3-d829-4f06-9f7a-35fb1fe87a84",\
      "BoundingBox":{"Width":0.3334830403327942,"Height":0.452055960893631,\
      "Left":0.35590916872024536,"Top":0.1682734191417694},\
      "ImageId":"666122bd-6fe4-34fa-a521-c75f6eca59dc","ExternalImageId":"Sonia",\
      "Confidence":100.0},\
      "FaceDetail":{\
      "BoundingBox":{"Width":0.3334830403327942,"Height":0.452055960893631,\
      "Left":0.35590916872024536,"Top":0.1682734191417694},\
      "Landmarks":[\
      {"Type":"eyeLeft","X":0.4154892563819885,"Y":0.36682990193367004},\
      {"Type":"eyeRight","X":0.555491030216217,"Y":0.33295175433158875},\
      {"Type":"mouthLeft","X":0.4649885892868042,"Y":0.506281316280365},\
      {"Type":"mouthRight","X":0.5812823176383972,"Y":0.4785038232803345},\
      {"Type":"nose","X":0.49358057975769043,"Y":0.4298785924911499}],\
      "Pose":{"Roll":-18.490812301635742,"Yaw":-17.797761917114258,"Pitch":2.1784143447875977},\
      "Quality":{"Brightness":69.29369354248047,"Sharpness":46.02980041503906},\
      "Confidence":100.0}}],\
      "FaceModelVersion":"4.0","UnindexedFaces":[]}""";

  private final ControlCaller control = new ControlCaller();

  @BeforeEach
  void pasteTheDetailThatWasRecorded() {
    JsonNode detail = ControlCaller.json(RECORDED).get("FaceRecords").get(0).get("FaceDetail");
    control.ok(
        "POST",
        "/images",
        """
        {"s3Object": {"bucket": "photos", "name": "sonia.jpg"},
         "faces": [{"person": "Sonia", "detail": %s}]}
        """
            .formatted(detail));
    control.aws("CreateCollection", "{\"CollectionId\":\"staff\"}");
  }

  @Test
  void isAsLongAsItWasOnTheWire() {
    assertThat(RECORDED).hasSize(998);
  }

  @Test
  void isGivenAgainByteForByte() {
    String answer =
        control.aws(
            "IndexFaces",
            """
            {"CollectionId": "staff", "ExternalImageId": "Sonia",
             "Image": {"S3Object": {"Bucket": "photos", "Name": "sonia.jpg"}}}
            """);

    JsonNode face = ControlCaller.json(answer).get("FaceRecords").get(0).get("Face");
    assertThat(
            answer
                .replace(face.get("FaceId").textValue(), FACE_ID)
                .replace(face.get("ImageId").textValue(), IMAGE_ID)
                .replace("\"FaceModelVersion\":\"7.0\"", "\"FaceModelVersion\":\"4.0\""))
        .isEqualTo(RECORDED);
  }
}

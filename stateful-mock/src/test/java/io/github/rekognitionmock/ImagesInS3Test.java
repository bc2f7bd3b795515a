package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rekognitionmock.fixture.HttpAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;
import software.amazon.awssdk.services.rekognition.model.ImageTooLargeException;
import software.amazon.awssdk.services.rekognition.model.InvalidS3ObjectException;

/** What stands in the way of reading an image from S3, as far as it was declared. */
class ImagesInS3Test {

  private static final long MOST_BYTES = 15 * 1024 * 1024;

  private final HttpAccount account = new HttpAccount();
  private final RekognitionMock rekognition = account.rekognition();
  private final RekognitionClient client = account.client(configuration -> {});

  @AfterEach
  void stop() {
    client.close();
    account.close();
  }

  @Test
  void cannotBeReadFromABucketInAnotherRegion() {
    rekognition.image("archive", "alice.jpg").shows("alice");
    rekognition.image("archive", "any.jpg").isInRegion("eu-west-1");

    assertThatExceptionOfType(InvalidS3ObjectException.class)
        .isThrownBy(() -> detect("archive", "alice.jpg"))
        .satisfies(
            error ->
                assertThat(error.awsErrorDetails().errorMessage())
                    .isEqualTo(
                        "Unable to get object metadata from S3. Check object key, region and/or"
                            + " access permissions."));
    assertThatExceptionOfType(InvalidS3ObjectException.class)
        .isThrownBy(() -> detect("archive", "unknown.jpg"));
    assertThat(detect("photos", "alice.jpg")).isNotNull();
  }

  @Test
  void canBeReadFromABucketInTheSameRegion() {
    rekognition.image("archive", "any.jpg").isInRegion("us-east-1");

    assertThat(detect("archive", "alice.jpg")).isNotNull();
  }

  @Test
  void mayHaveFifteenMegabytes() {
    rekognition.image("photos", "large.jpg").hasSize(MOST_BYTES);
    rekognition.image("photos", "larger.jpg").hasSize(MOST_BYTES + 1);

    assertThat(detect("photos", "large.jpg")).isNotNull();
    assertThatExceptionOfType(ImageTooLargeException.class)
        .isThrownBy(() -> detect("photos", "larger.jpg"))
        .satisfies(
            error ->
                assertThat(error.awsErrorDetails().errorMessage())
                    .isEqualTo("Image size is too large."));
  }

  @Test
  void areDeclaredInASeedAndExportedWithIt() {
    rekognition.importState(
        """
        {"images": [
          {"s3Object": {"bucket": "archive"}, "region": "eu-west-1"},
          {"s3Object": {"bucket": "photos", "name": "large.jpg"}, "size": 15728640,
           "faces": [{"person": "alice"}]},
          {"s3Object": {"bucket": "photos", "name": "small.jpg"}, "size": 1},
          {"s3Object": {"bucket": "photos", "name": "larger.jpg"}, "size": 15728641}]}
        """);
    rekognition.replaceState(rekognition.exportState());

    assertThatExceptionOfType(InvalidS3ObjectException.class)
        .isThrownBy(() -> detect("archive", "alice.jpg"));
    assertThat(detect("photos", "large.jpg")).isNotNull();
    assertThat(detect("photos", "small.jpg")).isNotNull();
    assertThatExceptionOfType(ImageTooLargeException.class)
        .isThrownBy(() -> detect("photos", "larger.jpg"));
  }

  private FaceDetail detect(String bucket, String name) {
    return client
        .detectFaces(r -> r.image(i -> i.s3Object(o -> o.bucket(bucket).name(name))))
        .faceDetails()
        .get(0);
  }
}

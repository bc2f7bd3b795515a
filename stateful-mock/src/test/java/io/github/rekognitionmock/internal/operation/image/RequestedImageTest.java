package io.github.rekognitionmock.internal.operation.image;

import static io.github.rekognitionmock.internal.operation.image.InProcessMock.STAFF;
import static io.github.rekognitionmock.internal.operation.image.InProcessMock.bytes;
import static io.github.rekognitionmock.internal.operation.image.InProcessMock.inS3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.internal.recognition.image.Image.S3Object;
import io.github.rekognitionmock.internal.recognition.rule.ImageRule;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.RekognitionException;

class RequestedImageTest {

  private final InProcessMock mock = new InProcessMock();

  @Test
  void needsBytesOrAnS3Object() {
    assertError(
        Image.builder().build(),
        "InvalidParameterException",
        "Requested image should either contain bytes or s3 object.");
  }

  @Test
  void isTakenByItsBytesIfItHasBoth() {
    mock.account.images().declare(new ImageRule.Missing(S3Object.of("photos", "alice.jpg")));
    Image both =
        inS3("alice.jpg").toBuilder()
            .bytes(SdkBytes.fromByteArray(Images.showing("alice", "bob")))
            .build();

    assertThat(mock.client.detectFaces(r -> r.image(both)).faceDetails()).hasSize(2);
  }

  @Test
  void isAJpegOrAPng() {
    assertError(
        bytes((byte) 'G', (byte) 'I', (byte) 'F'),
        "InvalidImageFormatException",
        "Request has invalid image format");
  }

  @Test
  void isAtLeast80PixelsWideAndHigh() throws IOException {
    assertError(bytes(png(79, 80)), "InvalidParameterException", "Request has invalid parameters");
  }

  @Test
  void isAtMost10000PixelsWideAndHigh() throws IOException {
    assertError(bytes(png(10_001, 80)), "ImageTooLargeException", "Image size is too large.");
  }

  @Test
  void isNotMissingFromItsBucket() {
    mock.account.images().declare(new ImageRule.Missing(S3Object.of("photos", "gone.jpg")));

    assertError(
        inS3("gone.jpg"),
        "InvalidS3ObjectException",
        "Unable to get object metadata from S3. Check object key, region and/or access"
            + " permissions.");
  }

  @Test
  void hasABucketAndAName() {
    String message = "Request has invalid S3 object.";

    assertError(
        Image.builder().s3Object(o -> o.name("a.jpg")).build(),
        "InvalidS3ObjectException",
        message);
    assertError(
        Image.builder().s3Object(o -> o.bucket("photos")).build(),
        "InvalidS3ObjectException",
        message);
  }

  @Test
  void isLookedAtAfterTheCollectionWasFound() {
    Image broken = bytes((byte) 1);

    assertMissing(() -> mock.client.indexFaces(r -> r.collectionId("gone").image(broken)));
    assertMissing(() -> mock.client.searchFacesByImage(r -> r.collectionId("gone").image(broken)));
    assertMissing(() -> mock.client.searchUsersByImage(r -> r.collectionId("gone").image(broken)));
  }

  @Test
  void leavesTheCollectionAsItIsIfItCannotBeLookedAt() {
    errorOf(() -> mock.client.indexFaces(r -> r.collectionId(STAFF).image(bytes((byte) 1))));

    assertThat(mock.client.listFaces(r -> r.collectionId(STAFF)).faces()).isEmpty();
  }

  private void assertError(Image image, String type, String message) {
    assertThat(errorOf(() -> mock.client.detectFaces(r -> r.image(image))).awsErrorDetails())
        .satisfies(error -> assertThat(error.errorCode()).isEqualTo(type))
        .satisfies(error -> assertThat(error.errorMessage()).isEqualTo(message));
  }

  private static void assertMissing(ThrowingCallable call) {
    assertThat(errorOf(call).awsErrorDetails().errorMessage())
        .isEqualTo("The collection id: gone does not exist");
  }

  private static RekognitionException errorOf(ThrowingCallable call) {
    return catchThrowableOfType(RekognitionException.class, call);
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", file);
    return file.toByteArray();
  }
}

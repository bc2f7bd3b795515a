package io.github.rekognitionmock;

import io.github.rekognitionmock.recognition.image.Image;
import io.github.rekognitionmock.recognition.rule.ImageRule;

/** Declares what an image in S3 shows, or that it is not there. Thread-safe. */
public final class MockS3Object extends MockImage {

  private final Image.S3Object object;

  MockS3Object(RekognitionMock mock, Image.S3Object object) {
    super(mock, object);
    this.object = object;
  }

  /** Declares that the object is not there: requests that name it get InvalidS3ObjectException. */
  public void isMissing() {
    declare(new ImageRule.Missing(object));
  }
}

package io.github.rekognitionmock;

/**
 * Declares what an image in S3 shows, or that it does not exist.
 *
 * <p>Thread-safe. The interface is not meant to be implemented outside this library.
 */
public interface MockS3Image extends MockImage {

  /** Declares that the object does not exist: requests for it get InvalidS3ObjectException. */
  void isMissing();
}

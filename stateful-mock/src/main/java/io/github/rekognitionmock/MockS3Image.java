package io.github.rekognitionmock;

/**
 * Declares what an image in S3 shows, or why it cannot be read.
 *
 * <p>Thread-safe. The interface is not meant to be implemented outside this library.
 */
public interface MockS3Image extends MockImage {

  /** Declares that the object does not exist: requests for it get InvalidS3ObjectException. */
  void isMissing();

  /**
   * Declares the size of the object, which shows one face of an undeclared person. Requests for one
   * of more than 15 MB (15,728,640 bytes) get ImageTooLargeException.
   *
   * @param bytes the size; 1 or more
   * @throws IllegalArgumentException if there are fewer bytes
   */
  void hasSize(long bytes);

  /**
   * Declares where the bucket is, for all its objects. Requests in other regions get
   * InvalidS3ObjectException.
   *
   * @param region the region's name, as in {@code eu-west-1}
   * @throws IllegalArgumentException if that is no region's name
   */
  void isInRegion(String region);
}

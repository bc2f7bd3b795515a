package io.github.rekognitionmock;

import java.util.function.Consumer;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;

/**
 * Describes a face. Whatever is left out is derived from the person and the image, and is the same
 * in every run.
 *
 * <p>Not thread-safe. A null is refused with an {@link IllegalArgumentException}. The interface is
 * not meant to be implemented outside this library.
 */
public interface FaceDeclaration {

  /**
   * Says whose face it is.
   *
   * @param person the person's label, not blank; without one, the face belongs to a person who is
   *     on no other image
   * @return this declaration
   */
  FaceDeclaration person(String person);

  /**
   * Says under which ExternalImageId the face is indexed. Only faces of a collection have one.
   *
   * @param externalImageId 1 to 255 letters, digits, {@code _}, {@code .}, {@code -} or {@code :}
   * @return this declaration
   */
  FaceDeclaration externalImageId(String externalImageId);

  /**
   * Says what the face looks like, in AWS's own terms: bounding box, confidence, quality, pose,
   * landmarks and all other attributes. Ratios, degrees and percentages have the ranges of the
   * service model; the box needs a width and a height above 0 and may extend beyond the image.
   *
   * <pre>{@code
   * face.detail(d -> d.confidence(91.5f).smile(s -> s.value(true)));
   * }</pre>
   *
   * @param detail sets what is not to be derived; called again, it keeps what was set before
   * @return this declaration
   */
  FaceDeclaration detail(Consumer<FaceDetail.Builder> detail);
}

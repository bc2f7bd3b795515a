package io.github.rekognitionmock.recognition.rule;

import io.github.rekognitionmock.recognition.face.DeclaredFace;
import io.github.rekognitionmock.recognition.image.Image;
import io.github.rekognitionmock.recognition.image.ImageKey;
import java.util.List;

/** What was declared about an image. */
public sealed interface ImageRule {

  /**
   * Returns which image the rule is about.
   *
   * @return the key
   */
  ImageKey key();

  /**
   * The image shows faces.
   *
   * @param key which image; an S3 object without a version stands for all its versions
   * @param faces the faces; none if it shows nobody
   */
  record Showing(ImageKey key, List<DeclaredFace> faces) implements ImageRule {

    /**
     * Copies the list.
     *
     * @param key which image
     * @param faces the faces
     */
    public Showing {
      faces = List.copyOf(faces);
    }
  }

  /**
   * The image is not in its bucket.
   *
   * @param key which object; one without a version stands for all its versions
   */
  record Missing(Image.S3Object key) implements ImageRule {}

  /**
   * Declares whom an image shows.
   *
   * @param key which image
   * @param persons the persons' labels, the largest face first; none if it shows nobody
   * @return the rule
   * @throws IllegalArgumentException if a label is blank
   */
  static ImageRule showing(ImageKey key, String... persons) {
    return new Showing(key, List.of(persons).stream().map(DeclaredFace::of).toList());
  }
}

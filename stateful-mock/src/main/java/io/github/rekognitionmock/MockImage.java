package io.github.rekognitionmock;

import java.util.List;
import java.util.function.Consumer;

/**
 * Declares what an image shows. A later declaration for the same image replaces the earlier one.
 *
 * <p>Thread-safe. A null is refused with an {@link IllegalArgumentException}. The interface is not
 * meant to be implemented outside this library.
 */
public interface MockImage {

  /**
   * Declares the persons on the image.
   *
   * @param persons the persons' labels, the largest face first
   * @throws IllegalArgumentException if a label is blank
   */
  void shows(String... persons);

  /**
   * Declares the one face on the image.
   *
   * <pre>{@code
   * rekognition.image(photo).shows(face -> face.person("alice").detail(d -> d.smile(s -> s.value(true))));
   * }</pre>
   *
   * @param face describes the face
   * @throws IllegalArgumentException if the description is wrong
   */
  void shows(Consumer<FaceDeclaration> face);

  /**
   * Declares the faces on the image.
   *
   * <pre>{@code
   * rekognition.image(photo).shows(List.of(face -> face.person("alice"), face -> face.person("bob")));
   * }</pre>
   *
   * @param faces each describes one face; none if the image shows nobody
   * @throws IllegalArgumentException if a description is wrong
   */
  void shows(List<Consumer<FaceDeclaration>> faces);

  /** Declares that the image shows no face. */
  void showsNobody();
}

package io.github.rekognitionmock;

import io.github.rekognitionmock.recognition.face.DeclaredFace;
import io.github.rekognitionmock.recognition.image.ImageKey;
import io.github.rekognitionmock.recognition.rule.ImageRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Declares what an image shows. A later declaration for the same image replaces the earlier one.
 * Thread-safe.
 */
public sealed class MockImage permits MockS3Object {

  private final RekognitionMock mock;
  private final ImageKey key;

  MockImage(RekognitionMock mock, ImageKey key) {
    this.mock = mock;
    this.key = key;
  }

  /**
   * Declares whom the image shows.
   *
   * @param persons the persons' labels, the largest face first
   * @throws IllegalArgumentException if a label is blank
   */
  public final void shows(String... persons) {
    shows(Stream.of(persons).map(DeclaredFace::of).toList());
  }

  /**
   * Declares the faces on the image.
   *
   * <pre>{@code
   * rekognition.image(photo).shows(face -> face.person("alice").sharpness(5));
   * }</pre>
   *
   * @param faces each describes one face
   * @throws IllegalArgumentException if a face is described wrongly
   */
  @SafeVarargs
  public final void shows(Consumer<DeclaredFace.Builder>... faces) {
    List<DeclaredFace> described = new ArrayList<>();
    for (Consumer<DeclaredFace.Builder> face : faces) {
      described.add(describe(face));
    }
    shows(described);
  }

  /** Declares that there is no face on the image. */
  public final void showsNobody() {
    shows(List.of());
  }

  final void declare(ImageRule rule) {
    mock.account().images().declare(rule);
  }

  private void shows(List<DeclaredFace> faces) {
    declare(new ImageRule.Showing(key, faces));
  }

  private static DeclaredFace describe(Consumer<DeclaredFace.Builder> description) {
    DeclaredFace.Builder face = DeclaredFace.builder();
    description.accept(face);
    return face.build();
  }
}

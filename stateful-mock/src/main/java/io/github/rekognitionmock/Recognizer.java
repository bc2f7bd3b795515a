package io.github.rekognitionmock;

import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;
import software.amazon.awssdk.services.rekognition.model.Image;

/**
 * Sees the faces on images of which nothing was declared, for who has a model of their own:
 *
 * <pre>{@code
 * Recognizer model =
 *     image ->
 *         image.s3Object() == null
 *             ? Optional.empty()
 *             : Optional.of(List.of(Recognizer.Face.of(image.s3Object().name())));
 * RekognitionMockServer.builder().recognizer(model).start();
 * }</pre>
 *
 * <p>Recognizers are given to a server's builder, or found by {@link java.util.ServiceLoader}, by
 * every mock. They are asked in this order, until one answers, and only about images that no rule,
 * text, mark or copy explains, before the rule for all other images.
 *
 * <p>They are called by the threads of requests, by several at once, and the client waits as long
 * as they take. Their answers are not remembered: the same image is to show the same persons every
 * time. Whatever they throw, and a face that cannot be, is logged, and the client gets an {@code
 * InternalServerError}.
 */
@FunctionalInterface
public interface Recognizer {

  /**
   * Looks at an image.
   *
   * @param image its bytes, a whole PNG or JPEG, or its place in S3
   * @return the faces on it, none for nobody; empty to leave the image to others
   */
  Optional<List<Face>> recognize(Image image);

  /**
   * A face on an image.
   *
   * @param person the label of the person, empty for somebody undeclared
   * @param detail what the face looks like; whatever is left out is derived
   */
  record Face(Optional<String> person, FaceDetail detail) {

    /**
     * Creates a face.
     *
     * @param person the label of the person, empty for somebody undeclared
     * @param detail what the face looks like; whatever is left out is derived
     * @throws IllegalArgumentException if one of them is null
     */
    public Face {
      required("person", person);
      required("detail", detail);
    }

    /**
     * Returns a face of which everything but the person is derived.
     *
     * @param person the label of the person
     * @return the face
     */
    public static Face of(String person) {
      return new Face(Optional.of(required("person", person)), FaceDetail.builder().build());
    }
  }
}

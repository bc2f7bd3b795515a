package io.github.rekognitionmock.internal.recognition.face;

import io.github.rekognitionmock.internal.recognition.ImageId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;

/** Declares faces, and looks at them. */
final class SomeFaces {

  private SomeFaces() {}

  static DeclaredFace declared(Consumer<FaceDetail.Builder> detail) {
    return declared(Optional.empty(), detail);
  }

  static DeclaredFace declared(Optional<String> person, Consumer<FaceDetail.Builder> detail) {
    return new DeclaredFace(person, FaceDetail.builder().applyMutation(detail).build());
  }

  /** Looks at the one face that an image shows. */
  static FaceDetail seen(String image, DeclaredFace face) {
    return FaceCompletion.complete(ImageId.derivedFrom(image), List.of(face)).get(0).detail();
  }

  static FaceDetail seen(Consumer<FaceDetail.Builder> detail) {
    return seen("portrait", declared(detail));
  }
}

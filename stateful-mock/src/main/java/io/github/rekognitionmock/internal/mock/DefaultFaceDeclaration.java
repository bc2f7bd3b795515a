package io.github.rekognitionmock.internal.mock;

import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.FaceDeclaration;
import io.github.rekognitionmock.internal.constraint.Constraints;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;

/** Collects what a Java test declares of a face. */
final class DefaultFaceDeclaration implements FaceDeclaration {

  private final FaceDetail.Builder detail = FaceDetail.builder();
  private Optional<String> person = Optional.empty();
  private Optional<String> externalImageId = Optional.empty();

  static DefaultFaceDeclaration of(Consumer<FaceDeclaration> description) {
    DefaultFaceDeclaration declaration = new DefaultFaceDeclaration();
    required("face", description).accept(declaration);
    return declaration;
  }

  @Override
  public FaceDeclaration person(String label) {
    person = Optional.of(TextRule.PERSON.check("person", label));
    return this;
  }

  @Override
  public FaceDeclaration externalImageId(String id) {
    externalImageId = Optional.of(TextRule.EXTERNAL_IMAGE_ID.check("external image id", id));
    return this;
  }

  @Override
  public FaceDeclaration detail(Consumer<FaceDetail.Builder> change) {
    required("detail", change).accept(detail);
    return this;
  }

  Optional<String> externalImageId() {
    return externalImageId;
  }

  DeclaredFace declared() {
    FaceDetail complete = detail.build();
    Constraints.violations(complete)
        .ifPresent(
            violations -> {
              throw new IllegalArgumentException(
                  "The detail of the face violates the service model: " + violations);
            });
    return new DeclaredFace(person, complete);
  }
}

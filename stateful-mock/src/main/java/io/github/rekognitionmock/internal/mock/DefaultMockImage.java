package io.github.rekognitionmock.internal.mock;

import static io.github.rekognitionmock.internal.constraint.Arguments.atLeast;
import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.FaceDeclaration;
import io.github.rekognitionmock.MockS3Image;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import io.github.rekognitionmock.internal.recognition.rule.ImageRule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** An image that is to be declared. Handed out as an image in S3 only where it is one. */
record DefaultMockImage(Supplier<RegionalAccount> account, ImageKey key) implements MockS3Image {

  @Override
  public void shows(String... persons) {
    show(
        Stream.of(required("list of persons", persons))
            .map(person -> DeclaredFace.of(TextRule.PERSON.check("person", person)))
            .toList());
  }

  @Override
  public void shows(Consumer<FaceDeclaration> face) {
    show(List.of(declared(face)));
  }

  @Override
  public void shows(List<Consumer<FaceDeclaration>> faces) {
    show(required("list of faces", faces).stream().map(DefaultMockImage::declared).toList());
  }

  @Override
  public void showsNobody() {
    show(List.of());
  }

  @Override
  public void isMissing() {
    declare(new ImageRule.Missing(key));
  }

  @Override
  public void hasSize(long bytes) {
    atLeast(1L, "size of the image in bytes", bytes);
    declare(new ImageRule.Showing(key, List.of(DeclaredFace.ANY), Optional.of(bytes)));
  }

  @Override
  public void isInRegion(String region) {
    ImageKey.Bucket bucket = new ImageKey.Bucket(((Image.S3Object) key).bucket());
    declare(new ImageRule.InRegion(bucket, TextRule.REGION.check("region", region)));
  }

  private void show(List<DeclaredFace> faces) {
    declare(new ImageRule.Showing(key, faces));
  }

  private void declare(ImageRule rule) {
    account.get().images().declare(rule);
  }

  private static DeclaredFace declared(Consumer<FaceDeclaration> description) {
    DefaultFaceDeclaration face = DefaultFaceDeclaration.of(description);
    if (face.externalImageId().isPresent()) {
      throw new IllegalArgumentException(
          "A face on an image has no ExternalImageId: leave it out, IndexFaces requests give it");
    }
    return face.declared();
  }
}

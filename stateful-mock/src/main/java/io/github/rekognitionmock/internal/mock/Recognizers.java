package io.github.rekognitionmock.internal.mock;

import io.github.rekognitionmock.Recognizer;
import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import io.github.rekognitionmock.internal.recognition.image.Image;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.model.S3Object;

/** Asks the user's recognizers in terms of the API, one after the other. */
record Recognizers(List<Recognizer> all) implements Function<Image, Optional<List<DeclaredFace>>> {

  /** Puts those that are given before those that are found. */
  static Recognizers of(List<Recognizer> given) {
    Stream<Recognizer> found =
        ServiceLoader.load(Recognizer.class).stream().map(ServiceLoader.Provider::get);
    return new Recognizers(Stream.concat(given.stream(), found).toList());
  }

  @Override
  public Optional<List<DeclaredFace>> apply(Image image) {
    return all.stream()
        .map(recognizer -> recognizer.recognize(request(image)))
        .flatMap(Optional::stream)
        .findFirst()
        .map(
            faces ->
                faces.stream()
                    .map(face -> new DeclaredFace(face.person(), face.detail()))
                    .toList());
  }

  private static software.amazon.awssdk.services.rekognition.model.Image request(Image image) {
    var request = software.amazon.awssdk.services.rekognition.model.Image.builder();
    return image instanceof Image.S3Object object
        ? request
            .s3Object(
                S3Object.builder()
                    .bucket(object.bucket())
                    .name(object.name())
                    .version(object.version().orElse(null))
                    .build())
            .build()
        : request.bytes(SdkBytes.fromByteArray(((Image.Bytes) image).content())).build();
  }
}

package io.github.rekognitionmock.internal.control.recognition;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.control.json.AwsJson;
import io.github.rekognitionmock.internal.control.json.DocumentException;
import io.github.rekognitionmock.internal.control.json.Elements;
import io.github.rekognitionmock.internal.control.json.Required;
import io.github.rekognitionmock.internal.control.json.Text;
import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import io.github.rekognitionmock.internal.recognition.rule.ImageRule;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;

/** What an image shows. One of the first four members says which image. */
public record ImageDocument(
    @Text(TextRule.BASE64) @Nullable String bytes,
    @Text(TextRule.SHA256) @Nullable String sha256,
    @Nullable S3ObjectDocument s3Object,
    @JsonProperty("default") @Nullable Boolean isDefault,
    @Nullable Boolean missing,
    @Nullable List<DeclaredFaceDocument> faces) {

  /** An image in S3, all its versions if none is named. */
  public record S3ObjectDocument(
      @Required @Text(TextRule.BUCKET) String bucket,
      @Required @Text(TextRule.OBJECT_NAME) String name,
      @Text(TextRule.OBJECT_VERSION) @Nullable String version) {

    static S3ObjectDocument of(Image.S3Object object) {
      return new S3ObjectDocument(object.bucket(), object.name(), object.version().orElse(null));
    }

    Image.S3Object object() {
      return new Image.S3Object(bucket, name, Optional.ofNullable(version));
    }
  }

  /** A face on an image: whose it is, and AWS's FaceDetail of it. */
  public record DeclaredFaceDocument(
      @Text(TextRule.PERSON) @Nullable String person, @Nullable ObjectNode detail) {

    static DeclaredFaceDocument of(DeclaredFace face) {
      ObjectNode detail = AwsJson.write(face.detail());
      return new DeclaredFaceDocument(face.person().orElse(null), detail.isEmpty() ? null : detail);
    }

    DeclaredFace face() {
      FaceDetail.Builder builder = FaceDetail.builder();
      return DocumentException.at(
          "detail",
          () ->
              new DeclaredFace(
                  Optional.ofNullable(person),
                  detail == null ? builder.build() : (FaceDetail) AwsJson.read(detail, builder)));
    }
  }

  public static ImageDocument of(ImageRule rule) {
    ImageKey key = rule.key();
    return new ImageDocument(
        key instanceof Image.Bytes image
            ? Base64.getEncoder().encodeToString(image.content())
            : null,
        key instanceof ImageKey.Sha256 digest ? digest.hex() : null,
        key instanceof Image.S3Object object ? S3ObjectDocument.of(object) : null,
        key instanceof ImageKey.Unknown ? true : null,
        rule instanceof ImageRule.Missing ? true : null,
        rule instanceof ImageRule.Showing showing
            ? showing.faces().stream().map(DeclaredFaceDocument::of).toList()
            : null);
  }

  public static List<ImageRule> rules(Elements<ImageDocument> documents) {
    return documents.convertDistinct(
        ImageDocument::rule, ImageRule::key, "declare once what an image shows");
  }

  private ImageRule rule() {
    ImageKey key = key();
    boolean isMissing = Boolean.TRUE.equals(missing);
    if (faces != null && !isMissing) {
      return new ImageRule.Showing(
          key, Elements.of("faces", faces).convert(DeclaredFaceDocument::face));
    }
    if (faces == null && isMissing && key instanceof Image.S3Object object) {
      return new ImageRule.Missing(object);
    }
    throw DocumentException.of(
        "",
        "does not say clearly what it shows",
        "give faces, an empty list if it shows nobody, or missing with an s3Object");
  }

  private ImageKey key() {
    List<ImageKey> named = new ArrayList<>();
    if (bytes != null) {
      named.add(DocumentException.at("bytes", () -> Image.of(Base64.getDecoder().decode(bytes))));
    }
    if (sha256 != null) {
      named.add(new ImageKey.Sha256(sha256));
    }
    if (s3Object != null) {
      named.add(s3Object.object());
    }
    if (Boolean.TRUE.equals(isDefault)) {
      named.add(new ImageKey.Unknown());
    }
    if (named.size() != 1) {
      throw DocumentException.of(
          "",
          "names " + named.size() + " images",
          "give one of bytes, sha256, s3Object or default");
    }
    return named.get(0);
  }
}

package io.github.rekognitionmock.internal.control.recognition;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.control.json.AwsJson;
import io.github.rekognitionmock.internal.control.json.Elements;
import io.github.rekognitionmock.internal.control.json.ProblemException;
import io.github.rekognitionmock.internal.control.json.Range;
import io.github.rekognitionmock.internal.control.json.Required;
import io.github.rekognitionmock.internal.control.json.Text;
import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import io.github.rekognitionmock.internal.recognition.rule.ImageRule;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;

/** What an image shows. One of the first four members says which image. */
public record ImageDocument(
    @Text(TextRule.BASE64) @Nullable String bytes,
    @Text(TextRule.SHA256) @Nullable String sha256,
    @Nullable S3ObjectDocument s3Object,
    @JsonProperty("default") @Nullable Boolean isDefault,
    @Nullable Boolean missing,
    @Range(min = 1, max = Long.MAX_VALUE) @Nullable Long size,
    @Text(TextRule.REGION) @Nullable String region,
    @Nullable List<DeclaredFaceDocument> faces) {

  /**
   * An image in S3, all its versions if none is named; those whose names begin with a prefix; the
   * whole bucket without either.
   */
  public record S3ObjectDocument(
      @Required @Text(TextRule.BUCKET) String bucket,
      @Text(TextRule.OBJECT_NAME) @Nullable String name,
      @Text(TextRule.OBJECT_VERSION) @Nullable String version,
      @Text(TextRule.OBJECT_NAME) @Nullable String prefix) {

    static @Nullable S3ObjectDocument of(ImageKey key) {
      if (key instanceof ImageKey.Bucket bucket) {
        return new S3ObjectDocument(bucket.name(), null, null, null);
      }
      if (key instanceof ImageKey.S3Prefix prefix) {
        return new S3ObjectDocument(prefix.bucket(), null, null, prefix.prefix());
      }
      return key instanceof Image.S3Object object
          ? new S3ObjectDocument(
              object.bucket(), object.name(), object.version().orElse(null), null)
          : null;
    }

    ImageKey key() {
      ProblemException.check(
          name != null || version == null, "has a version and no name: give the object's name");
      ProblemException.check(
          name == null || prefix == null, "has a name and a prefix: give one of them");
      if (prefix != null) {
        return new ImageKey.S3Prefix(bucket, prefix);
      }
      return name == null
          ? new ImageKey.Bucket(bucket)
          : new Image.S3Object(bucket, name, Optional.ofNullable(version));
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
      return ProblemException.at(
          "/detail",
          () ->
              new DeclaredFace(
                  Optional.ofNullable(person),
                  detail == null
                      ? FaceDetail.builder().build()
                      : (FaceDetail) AwsJson.read(detail, FaceDetail.serializableBuilderClass())));
    }
  }

  public static ImageDocument of(ImageRule rule) {
    ImageKey key = rule.key();
    return new ImageDocument(
        key instanceof Image.Bytes image
            ? Base64.getEncoder().encodeToString(image.content())
            : null,
        key instanceof ImageKey.Sha256 digest ? digest.hex() : null,
        S3ObjectDocument.of(key),
        (key instanceof ImageKey.Unknown || key instanceof ImageKey.UnknownS3Object) ? true : null,
        rule instanceof ImageRule.Missing ? true : null,
        rule instanceof ImageRule.Showing showing ? showing.size().orElse(null) : null,
        rule instanceof ImageRule.InRegion bucket ? bucket.region() : null,
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
    if (key instanceof ImageKey.Bucket bucket) {
      ProblemException.check(
          region != null && faces == null && missing == null && size == null,
          "is about a whole bucket: give its region and nothing else, or the name of an object");
      return new ImageRule.InRegion(bucket, region);
    }
    ProblemException.check(
        region == null && (size == null || key instanceof Image.S3Object),
        "has a region or a size that it cannot have: give a region to an s3Object without name, and a size to one with it");
    boolean isMissing = Boolean.TRUE.equals(missing);
    ProblemException.check(
        isMissing ? faces == null && size == null && isInS3(key) : faces != null || size != null,
        "does not say clearly what it shows: give faces, an empty list if it shows nobody, or missing with an s3Object or default");
    return isMissing
        ? new ImageRule.Missing(key)
        : new ImageRule.Showing(
            key,
            faces == null
                ? List.of(DeclaredFace.ANY)
                : Elements.of("/faces", faces).convert(DeclaredFaceDocument::face),
            Optional.ofNullable(size));
  }

  private ImageKey other() {
    return Boolean.TRUE.equals(missing) ? new ImageKey.UnknownS3Object() : new ImageKey.Unknown();
  }

  private static boolean isInS3(ImageKey key) {
    return key instanceof Image.S3Object
        || key instanceof ImageKey.S3Prefix
        || key instanceof ImageKey.UnknownS3Object;
  }

  private ImageKey key() {
    List<ImageKey> named =
        Stream.<Optional<ImageKey>>of(
                Optional.ofNullable(bytes).map(text -> Image.of(Base64.getDecoder().decode(text))),
                Optional.ofNullable(sha256).map(ImageKey.Sha256::new),
                Optional.ofNullable(s3Object).map(S3ObjectDocument::key),
                Optional.ofNullable(isDefault).filter(is -> is).map(is -> other()))
            .flatMap(Optional::stream)
            .toList();
    ProblemException.check(
        named.size() == 1,
        "names " + named.size() + " images: give one of bytes, sha256, s3Object or default");
    return named.get(0);
  }
}

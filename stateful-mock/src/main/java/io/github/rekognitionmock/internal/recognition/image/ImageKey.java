package io.github.rekognitionmock.internal.recognition.image;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which images are meant: one that is known, by itself or by its digest, or all others. */
public sealed interface ImageKey
    permits Image,
        ImageKey.Sha256,
        ImageKey.S3Prefix,
        ImageKey.Bucket,
        ImageKey.UnknownS3Object,
        ImageKey.Unknown {

  /** An image that is known by its digest. */
  record Sha256(String hex) implements ImageKey {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
      hex = hex.toLowerCase(Locale.ROOT);
      if (!FORM.matcher(hex).matches()) {
        throw new IllegalArgumentException(
            "'%s' is not a SHA-256: give 64 hexadecimal digits".formatted(hex));
      }
    }

    public static Sha256 of(byte[] content) {
      try {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
        return new Sha256(HexFormat.of().formatHex(digest));
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException("Every Java platform has SHA-256", impossible);
      }
    }
  }

  /** Every image in a bucket whose name begins so. */
  record S3Prefix(String bucket, String prefix) implements ImageKey {

    public boolean covers(Image.S3Object object) {
      return bucket.equals(object.bucket()) && object.name().startsWith(prefix);
    }
  }

  /** Every image in a bucket. */
  record Bucket(String name) implements ImageKey {}

  /** Every image in S3 of which nothing else is known. */
  record UnknownS3Object() implements ImageKey {}

  /** Every image of which nothing else is known. */
  record Unknown() implements ImageKey {}
}

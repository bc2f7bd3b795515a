package io.github.rekognitionmock.internal.operation;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.error.AwsError;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The tokens with which listings go on. A token carries the last item's position and a checksum, so
 * that neither an invented token nor one of another listing is taken for good.
 */
public final class PaginationTokens {

  private static final int CHECKSUM_BYTES = Integer.BYTES;

  private PaginationTokens() {}

  public static String encode(String listing, String position) {
    byte[] text = position.getBytes(StandardCharsets.UTF_8);
    ByteBuffer token = ByteBuffer.allocate(CHECKSUM_BYTES + text.length);
    token.putInt(checksum(listing, text)).put(text);
    return Base64.getEncoder().encodeToString(token.array());
  }

  public static Optional<String> decode(String listing, String token) {
    return Optional.ofNullable(token)
        .map(
            text ->
                position(listing, text)
                    .orElseThrow(
                        () -> AwsError.of(ErrorType.INVALID_PAGINATION_TOKEN).asException()));
  }

  private static Optional<String> position(String listing, String token) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(token);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
    if (bytes.length < CHECKSUM_BYTES) {
      return Optional.empty();
    }
    ByteBuffer content = ByteBuffer.wrap(bytes);
    int checksum = content.getInt();
    byte[] text = new byte[content.remaining()];
    content.get(text);
    return checksum == checksum(listing, text)
        ? Optional.of(new String(text, StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private static int checksum(String listing, byte[] position) {
    CRC32 crc = new CRC32();
    crc.update(listing.getBytes(StandardCharsets.UTF_8));
    crc.update(position);
    return (int) crc.getValue();
  }
}

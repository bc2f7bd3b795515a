package io.github.rekognitionmock.settings;

import io.github.rekognitionmock.error.ErrorType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides whether a request is authenticated well enough: signed in form, and not long ago. The
 * signature itself is not verified, because the mock knows no secrets.
 */
public final class Authentication {

  /** For how long the service accepts a signature. */
  private static final Duration VALID_FOR = Duration.ofMinutes(5);

  private static final String ALGORITHM = "AWS4-";
  private static final List<String> PARTS = List.of("Credential", "Signature", "SignedHeaders");
  private static final Pattern CREDENTIAL =
      Pattern.compile("Credential=[^/,]+/\\d{8}/[^/,]+/[^/,]+/aws4_request(,|$)");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

  private Authentication() {}

  /**
   * Checks a request.
   *
   * @param authorization the {@code Authorization} header
   * @param date the {@code X-Amz-Date} header
   * @param now the present
   * @throws io.github.rekognitionmock.error.AwsErrorException if it is not authenticated
   */
  public static void check(Optional<String> authorization, Optional<String> date, Instant now) {
    String header = authorization.orElseThrow(ErrorType.MISSING_AUTHENTICATION_TOKEN::asException);
    Optional<Instant> signedAt = date.flatMap(Authentication::read);
    String complaint = complaint(header, signedAt);
    if (!complaint.isEmpty()) {
      throw ErrorType.INCOMPLETE_SIGNATURE
          .error(complaint + "Authorization=" + header)
          .asException();
    }
    if (signedAt.orElseThrow().plus(VALID_FOR).isBefore(now)) {
      throw ErrorType.EXPIRED_TOKEN.asException();
    }
  }

  private static String complaint(String authorization, Optional<Instant> signedAt) {
    StringBuilder complaint = new StringBuilder();
    if (!authorization.startsWith(ALGORITHM)) {
      complaint.append("Authorization header requires an algorithm of AWS4. ");
    }
    for (String part : PARTS) {
      if (!authorization.matches(".*[ ,]" + part + "=[^,]+.*")) {
        complaint.append("Authorization header requires '%s' parameter. ".formatted(part));
      }
    }
    if (complaint.isEmpty() && !CREDENTIAL.matcher(authorization.replace(" ", "")).find()) {
      complaint.append("Credential must have the form keyid/date/region/service/aws4_request. ");
    }
    if (signedAt.isEmpty()) {
      complaint.append("Authorization header requires existence of a 'X-Amz-Date' header. ");
    }
    return complaint.toString();
  }

  private static Optional<Instant> read(String date) {
    try {
      return Optional.of(LocalDateTime.parse(date, DATE).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}

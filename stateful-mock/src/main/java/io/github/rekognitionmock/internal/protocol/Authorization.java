package io.github.rekognitionmock.internal.protocol;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.error.AwsError;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code Authorization} header of a request: whose state it is about, and whether it would
 * pass. Signatures are not verified, because the mock knows no secrets.
 */
record Authorization(Optional<String> header) {

  /** For so long the service accepts a signature. */
  private static final Duration VALIDITY = Duration.ofMinutes(5);

  private static final String ALGORITHM = "AWS4-";
  private static final Pattern SCOPE =
      Pattern.compile(
          "Credential=([^/,\\s]+)/\\d{8}/([a-z0-9-]+)/[^/,\\s]+/aws4_request(?=[,\\s]|$)");
  private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
  private static final List<String> PARTS = List.of("Credential", "Signature", "SignedHeaders");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

  /**
   * An access key of twelve digits is an account id; every other belongs to the default account.
   */
  AccountKey accountKey() {
    return header
        .map(SCOPE::matcher)
        .filter(Matcher::find)
        .map(scope -> new AccountKey(account(scope.group(1)), scope.group(2)))
        .orElseGet(AccountKey::defaults);
  }

  /** Throws the service's error unless the header is complete and the date recent. */
  void require(Optional<String> date, Instant now) {
    String value =
        header.orElseThrow(() -> AwsError.of(ErrorType.MISSING_AUTHENTICATION_TOKEN).asException());
    Optional<Instant> signedAt = date.flatMap(Authorization::read);
    String complaint = complaint(value, signedAt);
    if (!complaint.isEmpty()) {
      throw AwsError.of(ErrorType.INCOMPLETE_SIGNATURE, complaint + "Authorization=" + value)
          .asException();
    }
    if (signedAt.orElseThrow().plus(VALIDITY).isBefore(now)) {
      throw AwsError.of(ErrorType.EXPIRED_TOKEN).asException();
    }
  }

  private static String account(String accessKey) {
    return ACCOUNT.matcher(accessKey).matches() ? accessKey : AccountKey.DEFAULT_ACCOUNT;
  }

  private static String complaint(String value, Optional<Instant> signedAt) {
    StringBuilder complaint = new StringBuilder();
    if (!value.startsWith(ALGORITHM)) {
      complaint.append("Authorization header requires an algorithm of AWS4. ");
    }
    for (String part : PARTS) {
      if (!value.matches(".*[ ,]" + part + "=[^,]+.*")) {
        complaint.append("Authorization header requires '%s' parameter. ".formatted(part));
      }
    }
    if (complaint.isEmpty() && !SCOPE.matcher(value).find()) {
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

package io.github.rekognitionmock.protocol;

import io.github.rekognitionmock.account.AccountKey;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a request's signature whose state it is about. Signatures are not verified. */
final class CredentialScope {

  private static final Pattern SCOPE =
      Pattern.compile("Credential=([^/,\\s]+)/\\d+/([a-z0-9-]+)/[^/,\\s]+/aws4_request");
  private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");

  private CredentialScope() {}

  /**
   * Finds account and region. An access key of twelve digits is an account id; every other key
   * belongs to the default account.
   */
  static AccountKey of(Optional<String> authorization) {
    return authorization
        .map(SCOPE::matcher)
        .filter(Matcher::find)
        .map(scope -> new AccountKey(account(scope.group(1)), scope.group(2)))
        .orElseGet(AccountKey::defaults);
  }

  private static String account(String accessKey) {
    return ACCOUNT.matcher(accessKey).matches() ? accessKey : AccountKey.DEFAULT_ACCOUNT;
  }
}

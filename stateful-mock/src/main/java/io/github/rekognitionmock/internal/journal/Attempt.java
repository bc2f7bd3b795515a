package io.github.rekognitionmock.internal.journal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One attempt of a client to get an answer. The SDKs tell which one it is; other clients do not.
 */
public record Attempt(
    String requestId, Optional<String> sdkRequest, Optional<String> invocationId) {

  private static final Pattern NUMBER = Pattern.compile("\\battempt=(\\d{1,9})\\b");
  private static final Pattern MAX = Pattern.compile("\\bmax=(\\d{1,9})\\b");

  public static Attempt only(String requestId) {
    return new Attempt(requestId, Optional.empty(), Optional.empty());
  }

  public int number() {
    return find(NUMBER).orElse(1);
  }

  public OptionalInt max() {
    return find(MAX);
  }

  private OptionalInt find(Pattern pattern) {
    Matcher matcher = pattern.matcher(sdkRequest.orElse(""));
    return matcher.find()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }
}

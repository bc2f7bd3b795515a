package io.github.rekognitionmock.journal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One attempt of a client to get an answer. The SDKs tell which one it is; other clients do not.
 *
 * @param requestId the id that the answer carries
 * @param sdkRequest the client's header {@code amz-sdk-request}, as in {@code attempt=2; max=4}
 * @param invocationId the client's header {@code amz-sdk-invocation-id}, which all attempts of one
 *     call have in common
 */
public record Attempt(
    String requestId, Optional<String> sdkRequest, Optional<String> invocationId) {

  private static final Pattern NUMBER = Pattern.compile("\\battempt=(\\d{1,9})\\b");
  private static final Pattern MAX = Pattern.compile("\\bmax=(\\d{1,9})\\b");

  /**
   * Makes the attempt of a client that says nothing of attempts.
   *
   * @param requestId the id that the answer carries
   * @return the attempt
   */
  public static Attempt only(String requestId) {
    return new Attempt(requestId, Optional.empty(), Optional.empty());
  }

  /**
   * Tells which attempt it is.
   *
   * @return from 1; 1 if the client does not say
   */
  public int number() {
    return find(NUMBER).orElse(1);
  }

  /**
   * Tells how many attempts the client means to make at the most.
   *
   * @return from 1, empty if the client does not say
   */
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

package io.github.rekognitionmock.junit.jupiter.internal.account;

import io.github.rekognitionmock.CollectionState;
import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.UserState;
import io.github.rekognitionmock.internal.journal.RecordedRequest;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.TestAccount;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the mock received, why it answered as it did, and what it waited for in vain. It is attached
 * to the failure of a test, for every tool that shows a failure shows what that suppressed.
 */
final class RequestReport extends Exception {

  private static final long serialVersionUID = 1L;
  private static final int LATEST = 50;
  private static final int LISTED = 10;

  private RequestReport(String lines) {
    super(lines, null, false, false);
  }

  /** Attaches a report, if there is anything to say. */
  static void attach(TestAccount account, Throwable failure) {
    List<RecordedRequest<?>> received = account.state().journal().all();
    String lines =
        Stream.of(
                received.stream()
                    .skip(Math.max(0, received.size() - LATEST))
                    .map(RecordedRequest::summary),
                received.stream()
                    .filter(RequestReport::foundNothing)
                    .limit(1)
                    .map(any -> inventory(account.mock().inspectAll())),
                new Expectations(account).unmet())
            .flatMap(part -> part)
            .map(line -> "\n\t\t" + line)
            .collect(Collectors.joining());
    if (!lines.isEmpty()) {
      failure.addSuppressed(new RequestReport(lines));
    }
  }

  private static boolean foundNothing(RecordedRequest<?> request) {
    return request
        .awsError()
        .filter(error -> error.type().equals(ErrorType.RESOURCE_NOT_FOUND.errorCode()))
        .isPresent();
  }

  private static String inventory(List<CollectionState> collections) {
    return collections.stream()
        .limit(LISTED)
        .map(
            collection ->
                "There is a collection '%s' with %s and these users: %s."
                    .formatted(
                        collection.collectionId(),
                        faces(collection.faces().size()),
                        users(collection.users())))
        .reduce((some, more) -> some + " " + more)
        .orElse("There are no collections.");
  }

  private static String faces(int count) {
    return count == 1 ? "1 face" : count + " faces";
  }

  private static String users(List<UserState> users) {
    return users.isEmpty()
        ? "none"
        : users.stream()
            .map(user -> "'" + user.userId() + "'")
            .sorted()
            .limit(LISTED)
            .collect(Collectors.joining(", ", "", users.size() > LISTED ? " and more" : ""));
  }

  @Override
  @SuppressWarnings("OverrideThrowableToString") // the name of this class would say nothing
  public String toString() {
    return "What rekognition-mock received and expected:" + getMessage();
  }
}

package io.github.rekognitionmock.junit.jupiter.internal.account;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.journal.ReceivedRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** Shows on the report of a failed test what the mock received, and why it answered as it did. */
public final class RequestReport {

  private static final String KEY = "rekognition-mock";
  private static final int LATEST = 50;

  private RequestReport() {}

  public static void publish(TestAccounts accounts, ExtensionContext context) {
    boolean hasFailed =
        context
            .getExecutionException()
            .filter(failure -> !(failure instanceof TestAbortedException))
            .isPresent();
    if (hasFailed && accounts.scope().settings().reportsRequests()) {
      accounts
          .opened(context)
          .map(account -> describe(account.mock()))
          .filter(description -> !description.isEmpty())
          .ifPresent(description -> context.publishReportEntry(KEY, description));
    }
  }

  private static String describe(RekognitionMock mock) {
    List<ReceivedRequest<RekognitionRequest>> all = mock.received(RekognitionRequest.class);
    return all.stream()
        .skip(Math.max(0, all.size() - LATEST))
        .map(ReceivedRequest::summary)
        .collect(Collectors.joining("\n"));
  }
}

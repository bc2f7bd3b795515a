package io.github.rekognitionmock.internal.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.fixture.InProcessAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;

class RequestLogTest {

  private final Logger logger = Logger.getLogger("io.github.rekognitionmock.requests");
  private final Lines lines = new Lines();
  private final InProcessAccount mock = new InProcessAccount().withAlice();

  @BeforeEach
  void listen() {
    logger.addHandler(lines);
  }

  @AfterEach
  void stopListening() {
    logger.removeHandler(lines);
    logger.setLevel(null);
  }

  @Test
  void isSilentUnlessDebugging() {
    mock.client().listCollections(r -> {});

    assertThat(lines.published).isEmpty();
  }

  @Test
  void hasOneLineForARequestWhenDebugging() {
    logger.setLevel(Level.FINE);

    mock.client().listCollections(r -> {});

    assertThat(lines.published)
        .containsExactly("2026-01-01T12:00:00Z 123456789012 us-east-1 ListCollections -> 200");
  }

  @Test
  void showsWhatCouldMoveTheCursorAsItsCode() {
    logger.setLevel(Level.FINE);
    String hostile = "a\n\u001b[2Jb\u2028\u0085";
    assertThatThrownBy(() -> mock.client().describeCollection(r -> r.collectionId(hostile)));

    assertThat(lines.published)
        .singleElement()
        .asString()
        .contains("a\\u000a\\u001b[2Jb\\u2028\\u0085")
        .doesNotContainPattern("[\\p{Cc}\\u2028]");
  }

  @Test
  void explainsWhatIsNotObvious() {
    logger.setLevel(Level.FINE);
    mock.injectFault(CreateUserRequest.class, fault -> fault.throttle());
    assertThatThrownBy(() -> mock.client().createUser(r -> r.collectionId("staff").userId("bob")));

    assertThat(lines.published)
        .singleElement()
        .asString()
        .contains("CreateUser -> 500 ThrottlingException: Slow down")
        .endsWith(
            " | Fault 1 happened (1 so far): ThrottlingException;"
                + " the operation was not carried out.");
  }

  @Test
  void keepsToOneLineWhateverAnErrorSays() {
    logger.setLevel(Level.FINE);
    mock.injectFault(
        CreateUserRequest.class, fault -> fault.fail(ErrorType.CONFLICT, "two\nlines"));
    assertThatThrownBy(() -> mock.client().createUser(r -> r.collectionId("staff").userId("bob")));

    assertThat(lines.published)
        .singleElement()
        .asString()
        .hasLineCount(1)
        .contains("two\\u000alines");
  }

  private static final class Lines extends Handler {

    private final List<String> published = new ArrayList<>();

    @Override
    public void publish(LogRecord logged) {
      published.add(logged.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

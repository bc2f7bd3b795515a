package io.github.rekognitionmock.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.fixture.InProcessAccount;
import io.github.rekognitionmock.naive.NaiveService.Refusal;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import software.amazon.awssdk.services.rekognition.model.RekognitionException;

/**
 * The mock answers whatever is asked of it as the naive service does. What fails is shrunk to the
 * few requests that matter. The sequences are the same each time; {@code -P stress} tries others.
 */
class NaiveServiceTest {

  @Property(tries = 1_000, seed = "2026")
  void theMockIsOfTheSameOpinion(
      @ForAll(supplier = CommandSequences.class) List<Command> commands) {
    compare(commands);
  }

  static void compare(List<Command> commands) {
    NaiveService service = new NaiveService();
    FaceNames names = new FaceNames();
    InProcessAccount mock = new InProcessAccount();
    mock.configure(settings -> settings.facesPerUser(NaiveService.FACES_PER_USER));
    for (Command command : commands) {
      assertThat(answer(() -> command.ask(mock.client(), names)))
          .as("the answer to %s", command)
          .isEqualTo(answer(() -> command.ask(service)));
    }
  }

  private static Object answer(Supplier<Object> question) {
    try {
      return question.get();
    } catch (Refusal refusal) {
      return refusal.getMessage();
    } catch (RekognitionException refusal) {
      return refusal.awsErrorDetails().errorCode();
    }
  }
}

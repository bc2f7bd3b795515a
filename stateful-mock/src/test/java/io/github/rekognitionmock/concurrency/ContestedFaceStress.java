package io.github.rekognitionmock.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.fixture.HttpAccount;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/** Takes a minute or two, and so runs when it is asked for: {@code -P stress}. */
class ContestedFaceStress {

  private static final int ROUNDS = 100_000;

  @Test
  @Timeout(value = 9, unit = TimeUnit.MINUTES)
  void aFaceThatTwoUsersAreToGetAtOnceGoesToOne() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (HttpAccount account = new HttpAccount();
        RekognitionClient client = account.client(unchanged -> {})) {
      MockCollection staff = account.rekognition().collection("staff");
      staff.createUser("alice").createUser("bob");
      String face = staff.indexFace("carol");
      List<Callable<Boolean>> contest =
          List.of(() -> gets("alice", face, client), () -> gets("bob", face, client));

      for (int round = 0; round < ROUNDS; round++) {
        List<Future<Boolean>> outcomes = threads.invokeAll(contest);

        boolean alice = outcomes.get(0).get();
        assertThat(outcomes.get(1).get()).as("bob too, round %s", round).isNotEqualTo(alice);
        takeAway(face, alice ? "alice" : "bob", client);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static boolean gets(String user, String face, RekognitionClient client) {
    return !client
        .associateFaces(to -> to.collectionId("staff").userId(user).faceIds(face))
        .associatedFaces()
        .isEmpty();
  }

  private static void takeAway(String face, String user, RekognitionClient client) {
    assertThat(
            client
                .disassociateFaces(from -> from.collectionId("staff").userId(user).faceIds(face))
                .disassociatedFaces())
        .hasSize(1);
  }
}

package io.github.rekognitionmock.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

class JournalTest {

  private final AtomicInteger capacity = new AtomicInteger(3);
  private final Journal journal = new Journal(capacity::get);

  @Test
  void keepsTheOrderOfTheAnswers() {
    create("a", "b", "c");

    assertThat(journal.received(CreateUserRequest.class))
        .extracting(received -> received.request().userId())
        .containsExactly("a", "b", "c");
  }

  @Test
  void forgetsTheOldestFirst() {
    create("a", "b", "c", "d", "e");

    assertThat(journal.received(CreateUserRequest.class))
        .extracting(received -> received.request().userId())
        .containsExactly("c", "d", "e");
  }

  @Test
  void shrinksWithItsCapacity() {
    create("a", "b", "c");

    capacity.set(1);
    create("d");

    assertThat(journal.all()).hasSize(1);
  }

  @Test
  void keepsNothingWithoutCapacity() {
    capacity.set(0);

    create("a");

    assertThat(journal.all()).isEmpty();
  }

  @Test
  void tellsOperationsApart() {
    create("a");
    add("ListUsers", ListUsersRequest.builder().build());

    assertThat(journal.received(ListUsersRequest.class)).hasSize(1);
    assertThat(journal.received(RekognitionRequest.class)).hasSize(2);
  }

  @Test
  void canBeEmptied() {
    create("a");

    journal.clear();

    assertThat(journal.all()).isEmpty();
  }

  @Test
  void keepsThirtyTwoMegabytesAtMost() {
    capacity.set(1000);
    for (int i = 0; i < 20; i++) {
      create("x".repeat(2 << 20));
    }

    assertThat(journal.all()).hasSizeBetween(4, 16);
  }

  @Test
  void keepsTheLastRequestHoweverLongItIs() {
    create("a", "x".repeat(40 << 20));

    assertThat(journal.all()).hasSize(1);
  }

  private void create(String... users) {
    for (String user : users) {
      add("CreateUser", CreateUserRequest.builder().userId(user).build());
    }
  }

  private void add(String operation, RekognitionRequest request) {
    journal.add(
        new RecordedRequest<>(
            "123456789012",
            "us-east-1",
            operation,
            request,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Attempt.only("id"),
            Instant.EPOCH,
            new Explanation()));
  }
}

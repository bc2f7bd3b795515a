package io.github.rekognitionmock.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;
import software.amazon.awssdk.services.rekognition.model.CreateUserResponse;

class IdempotencyTokensTest {

  private Instant now = Instant.EPOCH;
  private final IdempotencyTokens tokens = new IdempotencyTokens(() -> now);

  @Test
  void answersAreKeptForADay() {
    createUser("token", "alice");

    now = Instant.parse("1970-01-02T00:00:00Z");
    assertThat(createUser("token", "alice")).isTrue();

    now = now.plusNanos(1);
    assertThat(createUser("token", "alice")).isFalse();
  }

  @Test
  void theOldestAreForgottenBeyondThirtyTwoMegabytes() {
    for (int i = 0; i < 20; i++) {
      createUser("token-" + i, "x".repeat(2 << 20));
    }

    assertThat(createUser("token-19", "x".repeat(2 << 20))).isTrue();
    assertThat(createUser("token-0", "x".repeat(2 << 20))).isFalse();
  }

  @Test
  void whatIsForgottenMakesRoom() {
    for (int i = 0; i < 20; i++) {
      createUser("token-" + i, "x".repeat(2 << 20));
      tokens.clear();
    }

    createUser("one", "x".repeat(2 << 20));
    createUser("two", "x".repeat(2 << 20));

    assertThat(createUser("one", "x".repeat(2 << 20))).isTrue();
  }

  @Test
  void smallAnswersAreKeptByTheThousand() {
    for (int i = 0; i < 10_000; i++) {
      createUser("token-" + i, "alice");
    }
    assertThat(createUser("token-0", "alice")).isTrue();

    createUser("token-10000", "alice");
    assertThat(createUser("token-0", "alice")).isFalse();
  }

  private boolean createUser(String token, String user) {
    CreateUserRequest request = CreateUserRequest.builder().userId(user).build();
    return tokens
        .once("CreateUser", token, request, () -> CreateUserResponse.builder().build())
        .repeated();
  }
}

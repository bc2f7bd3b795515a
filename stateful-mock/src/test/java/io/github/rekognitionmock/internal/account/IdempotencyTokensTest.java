package io.github.rekognitionmock.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;
import software.amazon.awssdk.services.rekognition.model.CreateUserResponse;

class IdempotencyTokensTest {

  private final IdempotencyTokens tokens =
      new IdempotencyTokens(InstantSource.fixed(Instant.EPOCH));

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
  }

  private boolean createUser(String token, String user) {
    CreateUserRequest request = CreateUserRequest.builder().userId(user).build();
    return tokens
        .once("CreateUser", token, request, () -> CreateUserResponse.builder().build())
        .repeated();
  }
}

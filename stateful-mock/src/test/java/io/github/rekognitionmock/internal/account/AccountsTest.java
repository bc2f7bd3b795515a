package io.github.rekognitionmock.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.recognition.SimilarityRule;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AccountsTest {

  private static final AccountKey SOME = new AccountKey("111111111111", "us-east-1");

  private final Accounts accounts =
      new Accounts(
          InstantSource.fixed(Instant.EPOCH), Settings.defaults(), image -> Optional.empty());

  @Test
  void thoseThatWereOnlySpokenOfAreForgotten() {
    RegionalAccount first = accounts.use(SOME, Function.identity());

    speakOfMany();

    assertThat(accounts.use(SOME, Function.identity())).isNotSameAs(first);
  }

  @Test
  void aThousandAreKeptInAnyCase() {
    RegionalAccount first = accounts.use(SOME, Function.identity());
    for (int i = 1; i < 1000; i++) {
      speakOf(i);
    }

    assertThat(accounts.use(SOME, Function.identity())).isSameAs(first);
  }

  @Test
  void aForgottenAccountIsForgottenInEveryRegion() {
    AccountKey here = new AccountKey("000000000001", "us-east-1");
    AccountKey there = new AccountKey("000000000001", "eu-west-1");
    AccountKey other = new AccountKey("000000000002", "eu-west-1");
    List.of(here, there, other)
        .forEach(key -> accounts.of(key).collections().create("staff", Map.of()));

    accounts.forget("000000000001");

    assertThat(accounts.of(here).collections().all()).isEmpty();
    assertThat(accounts.of(there).collections().all()).isEmpty();
    assertThat(accounts.of(other).collections().all()).hasSize(1);
  }

  @Test
  void allCanBeForgottenAtOnce() {
    AccountKey other = new AccountKey("222222222222", "eu-west-1");
    List.of(SOME, other).forEach(key -> accounts.of(key).collections().create("staff", Map.of()));

    accounts.clear();

    assertThat(accounts.of(SOME).collections().all()).isEmpty();
    assertThat(accounts.of(other).collections().all()).isEmpty();
  }

  @Test
  void anAccountForgottenInOneRegionStaysInTheOthers() {
    AccountKey here = new AccountKey("000000000001", "us-east-1");
    AccountKey there = new AccountKey("000000000001", "eu-west-1");
    List.of(here, there).forEach(key -> accounts.of(key).collections().create("staff", Map.of()));

    accounts.forget(here);

    assertThat(accounts.of(here).collections().all()).isEmpty();
    assertThat(accounts.of(there).collections().all()).hasSize(1);
  }

  @Test
  void thoseWithCollectionsAreKept() {
    assertKept(account -> account.collections().create("staff", Map.of()));
  }

  @Test
  void thoseWithFaultsOrRulesAreKept() {
    assertKept(account -> account.similarities().declare(new SimilarityRule("alice", "bob", 50f)));
  }

  @Test
  void thoseWithSettingsOfTheirOwnAreKept() {
    assertKept(account -> account.configure(old -> old.toBuilder().journalCapacity(7).build()));
  }

  @Test
  void thoseWithAClockThatWasMovedAreKept() {
    assertKept(account -> account.clock().advance(Duration.ofHours(1)));
  }

  @Test
  void thoseWithAHandleAreKept() {
    RegionalAccount first = accounts.of(SOME);

    speakOfMany();

    assertThat(accounts.of(SOME)).isSameAs(first);
  }

  @Test
  void oneInUseIsKeptUntilItMayHaveSomething() {
    RegionalAccount used =
        accounts.use(
            SOME,
            account -> {
              speakOfMany();
              account.clock().advance(Duration.ofHours(1));
              return account;
            });

    assertThat(accounts.use(SOME, Function.identity())).isSameAs(used);
  }

  private void assertKept(Consumer<RegionalAccount> change) {
    RegionalAccount first =
        accounts.use(
            SOME,
            account -> {
              change.accept(account);
              return account;
            });

    speakOfMany();

    assertThat(accounts.use(SOME, Function.identity())).isSameAs(first);
  }

  private void speakOfMany() {
    for (int i = 0; i < 5000; i++) {
      speakOf(i);
    }
  }

  private void speakOf(int number) {
    accounts.use(new AccountKey("%012d".formatted(number), "eu-west-1"), Function.identity());
  }
}

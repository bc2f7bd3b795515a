package io.github.rekognitionmock.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "attempt=1; max=4|1",
        "attempt=2; max=4|2",
        "ttl=20261120T110000Z; attempt=3; max=5|3",
        "attempt=12|12"
      })
  void readsItsNumber(String header, int number) {
    assertThat(attempt(header).number()).isEqualTo(number);
  }

  @Test
  void readsHowManyThereAreAtTheMost() {
    assertThat(attempt("attempt=2; max=4").max()).hasValue(4);
    assertThat(attempt("attempt=2").max()).isEqualTo(OptionalInt.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "garbage", "attempt=", "attempt=99999999999", "reattempt=7"})
  void isTheFirstWhenTheClientDoesNotSay(String header) {
    assertThat(attempt(header).number()).isEqualTo(1);
  }

  private static Attempt attempt(String header) {
    return new Attempt("id", Optional.of(header), Optional.empty());
  }
}

package io.github.rekognitionmock.concurrency;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.Photos;
import io.github.rekognitionmock.internal.recognition.ImageId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.ListUsersResponse;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/** The parts of an account, each by itself. */
class AccountHistoriesTest {

  private static final Photos.Series SERIES =
      new Photos.Series("staff", Optional.empty(), Optional.empty());
  private static final ListUsersRequest STAFF = listUsers("staff");
  private static final ListUsersRequest GUESTS = listUsers("guests");

  @Test
  void noStepOfTheClockIsLost() {
    Histories.of(Clock.class)
        .with(List.of("advance"), List.of("advance", "read"))
        .with(List.of("stop", "read"), List.of("advance", "read"))
        .areLinearizable();
  }

  public static class Clock extends OnAnAccount {

    @Operation
    public Instant read() {
      return account.clock().instant();
    }

    @Operation
    public void advance() {
      account.clock().advance(Duration.ofSeconds(1));
    }

    @Operation
    public void stop() {
      account.clock().stop();
    }
  }

  @Test
  void noSettingIsLost() {
    Histories.of(Quotas.class).with(List.of("raise"), List.of("raise", "read")).areLinearizable();
  }

  public static class Quotas extends OnAnAccount {

    @Operation
    public void raise() {
      account.configure(old -> old.toBuilder().facesPerUser(old.facesPerUser() + 1).build());
    }

    @Operation
    public long read() {
      return account.settings().facesPerUser();
    }
  }

  @Test
  void everyRequestCountsOnce() {
    Histories.of(Throughput.class).with(List.of("count"), List.of("count")).areLinearizable();
  }

  public static class Throughput extends OnAnAccount {

    @Operation
    public long count() {
      return account.throughput().count("ListUsers");
    }
  }

  @Test
  void noPhotoIsTakenTwice() {
    Histories.of(Pictures.class).with(List.of("next"), List.of("next")).areLinearizable();
  }

  public static class Pictures extends OnAnAccount {

    @Operation
    public ImageId next() {
      return account.photos().next(SERIES);
    }
  }

  @Test
  void noAccountIsThereTwice() {
    Histories.of(OtherAccount.class)
        .with(List.of("nextPhoto"), List.of("nextPhoto"))
        .areLinearizable();
  }

  public static class OtherAccount extends OnAnAccount {

    private static final AccountKey OTHER = new AccountKey("111122223333", "eu-west-1");

    @Operation
    public ImageId nextPhoto() {
      return accounts.of(OTHER).photos().next(SERIES);
    }
  }

  @Test
  void aTokenStandsForOneRequestCarriedOutOnce() {
    Histories.of(Tokens.class)
        .with(List.of("staff"), List.of("staff"))
        .with(List.of("staff"), List.of("guests", "staff"))
        .with(List.of("deleteStaff"), List.of("staff", "guests"))
        .areLinearizable();
  }

  public static class Tokens extends OnAnAccount {

    @Operation
    public String staff() {
      return once(STAFF);
    }

    @Operation
    public String guests() {
      return once(GUESTS);
    }

    @Operation
    public void deleteStaff() {
      account.tokens().forgetCollection("staff", () -> {});
    }

    private String once(ListUsersRequest request) {
      return account
          .tokens()
          .once("ListUsers", "token", request, () -> answer(request.collectionId()))
          .toString();
    }
  }

  private static ListUsersRequest listUsers(String collectionId) {
    return ListUsersRequest.builder().collectionId(collectionId).build();
  }

  private static RekognitionResponse answer(String token) {
    return ListUsersResponse.builder().nextToken(token).build();
  }
}

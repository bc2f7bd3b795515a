package io.github.rekognitionmock.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.Accounts;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.CollectionDraft;
import io.github.rekognitionmock.internal.collection.Drafts;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.control.state.StateDocuments;
import io.github.rekognitionmock.internal.fault.FaultBuilder;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** The classes with a lock, each with the calls that need none. */
class LocksTest {

  private static final Accounts ACCOUNTS =
      new Accounts(
          InstantSource.fixed(Instant.EPOCH), Settings.defaults(), image -> Optional.empty());
  private static final RegionalAccount ACCOUNT = ACCOUNTS.of(AccountKey.defaults());

  static Stream<Arguments> shared() {
    FaceCollection staff = ACCOUNT.collections().create("staff", Map.of());
    return Stream.of(
        arguments(staff, Set.of("id", "createdAt", "model")),
        arguments(ACCOUNT.collections(), Set.of("rules", "draft")),
        arguments(ACCOUNT.images(), Set.of()),
        arguments(ACCOUNT.similarities(), Set.of("all", "between", "copy", "declare", "partners")),
        arguments(ACCOUNT.faults(), Set.of("all", "next", "remove", "clear")),
        arguments(
            ACCOUNT
                .faults()
                .add(
                    new FaultBuilder<>(RekognitionRequest.class, Optional.empty())
                        .fail(ErrorType.THROTTLING)
                        .build()),
            Set.of("id", "rule", "toString", "remove", "end", "affect, but for isSpent")),
        arguments(ACCOUNT.tokens(), Set.of("once, but for entry")),
        arguments(ACCOUNT.journal(), Set.of()),
        arguments(new StateDocuments(ACCOUNTS, new OperationRegistry()), Set.of()));
  }

  @ParameterizedTest
  @MethodSource("shared")
  void callsWaitForTheOneUnderWay(Object shared, Set<String> butThese) {
    assertThat(Locks.free(shared)).isEqualTo(butThese);
  }

  @Test
  void mergingWaitsForACallToACollectionItAddsTo() {
    FaceCollection customers = ACCOUNT.collections().create("customers", Map.of());
    List<CollectionDraft> further =
        Stream.of(ACCOUNT.collections().create("guests", Map.of()), customers)
            .map(each -> Drafts.of(ACCOUNT.collections(), each.snapshot()))
            .toList();

    assertThat(Locks.waitsFor(customers, () -> ACCOUNT.collections().merge(further))).isTrue();
  }
}

package io.github.rekognitionmock.concurrency;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.Accounts;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Calls on an account of their own. */
public abstract class OnAnAccount {

  protected final Accounts accounts =
      new Accounts(
          InstantSource.fixed(Instant.EPOCH), Settings.defaults(), image -> Optional.empty());
  protected final RegionalAccount account = accounts.of(AccountKey.defaults());
}

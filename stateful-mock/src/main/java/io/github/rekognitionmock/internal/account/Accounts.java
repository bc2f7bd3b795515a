package io.github.rekognitionmock.internal.account;

import io.github.rekognitionmock.Settings;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All accounts and regions that were spoken of, each beginning empty. Thread-safe. */
public final class Accounts {

  private final Map<AccountKey, RegionalAccount> accounts = new ConcurrentHashMap<>();
  private final InstantSource clock;
  private final Settings settings;

  public Accounts(InstantSource clock, Settings settings) {
    this.clock = clock;
    this.settings = settings;
  }

  public RegionalAccount of(AccountKey key) {
    RegionalAccount known = accounts.get(key);
    return known != null
        ? known
        : accounts.computeIfAbsent(key, unknown -> new RegionalAccount(unknown, clock, settings));
  }

  public void forget(String account) {
    accounts.keySet().removeIf(key -> key.account().equals(account));
  }

  public void forget(AccountKey key) {
    accounts.remove(key);
  }

  public void clear() {
    accounts.clear();
  }
}

package io.github.rekognitionmock.account;

import io.github.rekognitionmock.settings.Settings;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All accounts and regions that were spoken of, each beginning empty. Thread-safe. */
public final class Accounts {

  private final Map<AccountKey, RegionalAccount> accounts = new ConcurrentHashMap<>();
  private final InstantSource clock;
  private final Settings settings;

  /**
   * Begins without any state.
   *
   * @param clock what the accounts' clocks follow
   * @param settings what every account begins with
   */
  public Accounts(InstantSource clock, Settings settings) {
    this.clock = clock;
    this.settings = settings;
  }

  /**
   * Returns the state of an account in a region, and begins it if there is none.
   *
   * @param key account and region
   * @return the state
   */
  public RegionalAccount of(AccountKey key) {
    RegionalAccount known = accounts.get(key);
    return known != null
        ? known
        : accounts.computeIfAbsent(key, unknown -> new RegionalAccount(unknown, clock, settings));
  }

  /**
   * Forgets an account in all regions.
   *
   * @param account the account id
   */
  public void forget(String account) {
    accounts.keySet().removeIf(key -> key.account().equals(account));
  }

  /** Forgets everything. */
  public void clear() {
    accounts.clear();
  }
}

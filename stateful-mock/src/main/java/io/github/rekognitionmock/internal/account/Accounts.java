package io.github.rekognitionmock.internal.account;

import io.github.rekognitionmock.Settings;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

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
    forget(key -> key.account().equals(account));
  }

  public void forget(AccountKey key) {
    forget(key::equals);
  }

  public void clear() {
    forget(key -> true);
  }

  private void forget(Predicate<AccountKey> unwanted) {
    List<RegionalAccount> forgotten =
        accounts.values().stream().filter(account -> unwanted.test(account.key())).toList();
    accounts.values().removeAll(forgotten);
    // Their delays end: nobody could take them back later.
    forgotten.forEach(account -> account.faults().clear());
  }
}

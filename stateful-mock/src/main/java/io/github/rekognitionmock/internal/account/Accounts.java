package io.github.rekognitionmock.internal.account;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.mark.Sight;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All accounts and regions that were spoken of, each beginning empty. Of more than a thousand those
 * are forgotten that have nothing but received requests. Thread-safe.
 */
public final class Accounts {

  private static final int MANY = 1000;

  private final Map<AccountKey, RegionalAccount> accounts = new ConcurrentHashMap<>();
  private final ReadWriteLock use = new ReentrantReadWriteLock();
  private final InstantSource clock;
  private final Settings settings;
  private final Sight sight = new Sight();
  private final Function<Image, Optional<List<DeclaredFace>>> further;
  private volatile int tooMany = MANY;

  public Accounts(
      InstantSource clock,
      Settings settings,
      Function<Image, Optional<List<DeclaredFace>>> further) {
    this.clock = clock;
    this.settings = settings;
    this.further = further;
  }

  /** Lets an account be used, which is not forgotten before that is over. */
  public <T> T use(AccountKey key, Function<RegionalAccount, T> action) {
    forgetEmptyOnes();
    use.readLock().lock();
    try {
      return action.apply(findOrCreate(key));
    } finally {
      use.readLock().unlock();
    }
  }

  /** Returns an account that is kept from now on, for whoever holds a handle to it. */
  public RegionalAccount of(AccountKey key) {
    return use(
        key,
        account -> {
          account.keep();
          return account;
        });
  }

  /** Returns all accounts, in order. */
  public List<RegionalAccount> all() {
    return accounts.values().stream()
        .sorted(Comparator.comparing(account -> account.key().toString()))
        .toList();
  }

  private RegionalAccount findOrCreate(AccountKey key) {
    RegionalAccount known = accounts.get(key);
    return known != null
        ? known
        : accounts.computeIfAbsent(
            key,
            unknown -> new RegionalAccount(unknown, clock, settings, sight, further, this::all));
  }

  /** Not while any is in use: it may be about to get its first collection. */
  private void forgetEmptyOnes() {
    if (accounts.size() > tooMany && use.writeLock().tryLock()) {
      try {
        accounts.values().removeIf(RegionalAccount::isEmpty);
        tooMany = Math.max(MANY, 2 * accounts.size());
      } finally {
        use.writeLock().unlock();
      }
    }
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

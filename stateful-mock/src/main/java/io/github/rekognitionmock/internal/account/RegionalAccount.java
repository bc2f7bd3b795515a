package io.github.rekognitionmock.internal.account;

import io.github.rekognitionmock.MockClock;
import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.collection.CollectionRegistry;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.fault.FaultRules;
import io.github.rekognitionmock.internal.journal.Journal;
import io.github.rekognitionmock.internal.recognition.Similarity;
import io.github.rekognitionmock.internal.recognition.SimilarityRules;
import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.mark.Sight;
import io.github.rekognitionmock.internal.recognition.rule.ImageRecognition;
import io.github.rekognitionmock.internal.recognition.rule.ImageRules;
import io.github.rekognitionmock.internal.stub.Stubs;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Everything that the mock knows of one account in one region. Thread-safe. */
public final class RegionalAccount {

  private final AccountKey key;
  private final CollectionRegistry collections;
  private final ImageRules images = new ImageRules();
  private final ImageRecognition recognition;
  private final SimilarityRules similarities = new SimilarityRules();
  private final FaultRules faults = new FaultRules();
  private final Stubs stubs = new Stubs();
  private final Photos photos = new Photos();
  private final IdempotencyTokens tokens;
  private final Journal journal = new Journal(() -> settings().journalCapacity());
  private final Throughput throughput;
  private final AdjustableClock clock;
  private final Settings initialSettings;
  private final AtomicReference<Settings> settings;
  private final Supplier<List<RegionalAccount>> all;
  private volatile boolean kept;

  RegionalAccount(
      AccountKey key,
      InstantSource source,
      Settings initial,
      Sight sight,
      Function<Image, Optional<List<DeclaredFace>>> further,
      Supplier<List<RegionalAccount>> all) {
    this.key = key;
    this.all = all;
    this.recognition =
        new ImageRecognition(
            images, key.region(), sight, () -> settings().recognizeCopies(), further);
    this.initialSettings = initial;
    this.settings = new AtomicReference<>(initial);
    this.clock = AdjustableClock.following(source);
    this.collections = new CollectionRegistry(clock, this::settings);
    this.tokens = new IdempotencyTokens(clock);
    this.throughput = new Throughput(clock);
  }

  public AccountKey key() {
    return key;
  }

  public CollectionRegistry collections() {
    return collections;
  }

  public ImageRules images() {
    return images;
  }

  public ImageRecognition recognition() {
    return recognition;
  }

  public SimilarityRules similarities() {
    return similarities;
  }

  /** Returns how alike faces are by the rules of now, for one request. */
  public Similarity similarity() {
    boolean strict = settings().strictRecognition();
    return new Similarity(similarities.copy(), () -> strict);
  }

  public FaultRules faults() {
    return faults;
  }

  public Stubs stubs() {
    return stubs;
  }

  public IdempotencyTokens tokens() {
    return tokens;
  }

  public Photos photos() {
    return photos;
  }

  public Journal journal() {
    return journal;
  }

  public Throughput throughput() {
    return throughput;
  }

  public MockClock clock() {
    return clock;
  }

  public Settings settings() {
    return settings.get();
  }

  public Settings initialSettings() {
    return initialSettings;
  }

  void keep() {
    kept = true;
  }

  /** Returns where else something is so: in other regions, or if in none, in other accounts. */
  public List<AccountKey> elsewhere(Predicate<RegionalAccount> condition) {
    Map<Boolean, List<AccountKey>> found =
        all.get().stream()
            .filter(other -> other != this && condition.test(other))
            .map(RegionalAccount::key)
            .collect(Collectors.partitioningBy(other -> other.account().equals(key.account())));
    return found.get(found.get(true).isEmpty() ? false : true);
  }

  /** Tells whether nothing is lost, but received requests, if this is forgotten. */
  public boolean isEmpty() {
    return !kept
        && collections.all().isEmpty()
        && images.all().isEmpty()
        && similarities.all().isEmpty()
        && faults.all().isEmpty()
        && stubs.all().isEmpty()
        && settings().equals(initialSettings)
        && clock.isUntouched();
  }

  /** Completes the update of a user, and refuses to if there is no such user. */
  public void completeUpdate(String collectionId, String userId) {
    FaceCollection collection =
        collections.find(collectionId).orElseThrow(() -> unknown("collection '%s'", collectionId));
    if (!collection.completeUpdate(userId)) {
      throw unknown("user '%s' in collection '%s'", userId, collectionId);
    }
  }

  private static IllegalArgumentException unknown(String what, Object... ids) {
    return new IllegalArgumentException(
        "There is no " + what.formatted(ids) + ": create it first, or check the id");
  }

  /** Chooses other settings. They hold at once, also for changes that are under way. */
  public void configure(UnaryOperator<Settings> change) {
    settings.updateAndGet(change);
  }
}

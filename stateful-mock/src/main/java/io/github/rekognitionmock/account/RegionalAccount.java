package io.github.rekognitionmock.account;

import io.github.rekognitionmock.collection.CollectionRegistry;
import io.github.rekognitionmock.fault.FaultRules;
import io.github.rekognitionmock.journal.Journal;
import io.github.rekognitionmock.recognition.Similarity;
import io.github.rekognitionmock.recognition.SimilarityRules;
import io.github.rekognitionmock.recognition.rule.ImageRules;
import io.github.rekognitionmock.recognition.rule.Recognizer;
import io.github.rekognitionmock.settings.Settings;
import io.github.rekognitionmock.stub.Stubs;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** Everything that the mock knows of one account in one region. Thread-safe. */
public final class RegionalAccount {

  private final AccountKey key;
  private final CollectionRegistry collections;
  private final ImageRules images = new ImageRules();
  private final Recognizer recognizer = new Recognizer(images);
  private final SimilarityRules similarities = new SimilarityRules();
  private final Similarity similarity =
      new Similarity(similarities, () -> settings().strictRecognition());
  private final FaultRules faults = new FaultRules();
  private final Stubs stubs = new Stubs();
  private final Photos photos = new Photos();
  private final IdempotencyTokens tokens;
  private final Journal journal = new Journal(() -> settings().journalCapacity());
  private final Throughput throughput;
  private final MovableClock clock;
  private final Settings initialSettings;
  private final AtomicReference<Settings> settings;

  RegionalAccount(AccountKey key, InstantSource source, Settings initial) {
    this.key = key;
    this.initialSettings = initial;
    this.settings = new AtomicReference<>(initial);
    this.clock = MovableClock.following(source);
    this.collections = new CollectionRegistry(clock, () -> settings().collections());
    this.tokens = new IdempotencyTokens(clock);
    this.throughput = new Throughput(clock);
  }

  /**
   * Returns whose state this is.
   *
   * @return account and region
   */
  public AccountKey key() {
    return key;
  }

  /**
   * Returns the collections.
   *
   * @return the registry
   */
  public CollectionRegistry collections() {
    return collections;
  }

  /**
   * Returns what was declared about images.
   *
   * @return the rules
   */
  public ImageRules images() {
    return images;
  }

  /**
   * Returns what sees the faces on images.
   *
   * @return the recognizer, which follows {@link #images()}
   */
  public Recognizer recognizer() {
    return recognizer;
  }

  /**
   * Returns the declared similarities.
   *
   * @return the rules
   */
  public SimilarityRules similarities() {
    return similarities;
  }

  /**
   * Returns what tells how alike faces are.
   *
   * @return the measure, which follows {@link #similarities()}
   */
  public Similarity similarity() {
    return similarity;
  }

  /**
   * Returns the faults that wait for requests.
   *
   * @return the rules
   */
  public FaultRules faults() {
    return faults;
  }

  /**
   * Returns the answers that were declared for operations which the mock does not imitate.
   *
   * @return the stubs
   */
  public Stubs stubs() {
    return stubs;
  }

  /**
   * Returns the answers that are kept for repeated requests.
   *
   * @return the tokens
   */
  public IdempotencyTokens tokens() {
    return tokens;
  }

  /**
   * Returns the photos behind faces that nobody showed an image for.
   *
   * @return the photos
   */
  public Photos photos() {
    return photos;
  }

  /**
   * Returns the requests that were received.
   *
   * @return the journal
   */
  public Journal journal() {
    return journal;
  }

  /**
   * Returns what counts the requests of a second.
   *
   * @return the count
   */
  public Throughput throughput() {
    return throughput;
  }

  /**
   * Returns the account's own clock, which a test can put forward without disturbing others.
   *
   * @return the clock
   */
  public MovableClock clock() {
    return clock;
  }

  /**
   * Returns what a test chose for the account.
   *
   * @return the settings in force
   */
  public Settings settings() {
    return settings.get();
  }

  /**
   * Returns what the account began with.
   *
   * @return the settings in force until a test chose others
   */
  public Settings initialSettings() {
    return initialSettings;
  }

  /**
   * Chooses other settings. They hold at once, also for changes that are under way.
   *
   * @param change makes the new settings of those in force
   */
  public void configure(UnaryOperator<Settings> change) {
    settings.updateAndGet(change);
  }
}

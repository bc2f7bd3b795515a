package io.github.rekognitionmock;

import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.account.MovableClock;
import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.collection.CollectionSnapshot;
import io.github.rekognitionmock.collection.FaceCollection;
import io.github.rekognitionmock.control.document.Reach;
import io.github.rekognitionmock.fault.OnNext;
import io.github.rekognitionmock.inprocess.InProcessClient;
import io.github.rekognitionmock.journal.ReceivedRequest;
import io.github.rekognitionmock.operation.OperationRegistry;
import io.github.rekognitionmock.recognition.SimilarityRule;
import io.github.rekognitionmock.recognition.image.Image;
import io.github.rekognitionmock.recognition.image.ImageKey;
import io.github.rekognitionmock.settings.Settings;
import io.github.rekognitionmock.stub.Stub;
import io.github.rekognitionmock.stub.StubDeclaration;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/**
 * The handle with which a test arranges and inspects one account in one region.
 *
 * <pre>{@code
 * String photo = rekognition.collection("staff").user("alice").face("alice");
 * rekognition.similarity("alice", "bob", 62.5f);
 * rekognition.image("photos", "team.jpg").shows("alice", "bob");
 * }</pre>
 *
 * <p>Thread-safe. It stays valid when the account is cleared or the whole mock is reset.
 */
public final class RekognitionMock {

  private final RekognitionBackend backend;
  private final AccountKey key;

  RekognitionMock(RekognitionBackend backend, AccountKey key) {
    this.backend = backend;
    this.key = key;
  }

  /**
   * Creates a mock that is used without a server, through {@link #client()}.
   *
   * @return the handle to the account and region of requests that name none, in a mock of its own
   */
  public static RekognitionMock create() {
    return RekognitionBackend.create(InstantSource.system()).mock(AccountKey.defaults());
  }

  /**
   * Returns a client that hands its requests to the mock without a socket: the same state and the
   * same rules, but no marshalling, no signing and no retries.
   *
   * <p>Paginators and consumers of builders work. What the interface offers besides operations
   * answers {@link UnsupportedOperationException}.
   *
   * @return a client of this account and region, thread-safe; it need not be closed
   */
  public RekognitionClient client() {
    return InProcessClient.create(backend.service(), this::account, UUID::randomUUID);
  }

  /**
   * Returns whose state this is.
   *
   * @return the twelve-digit account id
   */
  public String accountId() {
    return key.account();
  }

  /**
   * Returns where the state is.
   *
   * @return the region, as in {@code us-east-1}
   */
  public String region() {
    return key.region();
  }

  /**
   * Arranges a collection, which is created if there is none.
   *
   * @param collectionId the collection id
   * @return what arranges the users and faces in it
   * @throws IllegalArgumentException if the service would not take this id
   */
  public MockCollection collection(String collectionId) {
    return new MockCollection(this, collectionId);
  }

  /**
   * Declares how alike two persons, two faces, or a person and a face are, in both directions. It
   * replaces what was declared of the two before; two faces go before their persons.
   *
   * <pre>{@code
   * rekognition.similarity("alice", "bob", 62.5f);
   * }</pre>
   *
   * @param one a person's label or a face id
   * @param other a person's label or a face id; may be the same, for two photos of one person
   * @param similarity 0 to 100
   * @return this handle
   * @throws IllegalArgumentException if the similarity is not within 0 and 100
   */
  public RekognitionMock similarity(String one, String other, float similarity) {
    account().similarities().declare(new SimilarityRule(one, other, similarity));
    return this;
  }

  /**
   * Declares what an image shows that requests send along.
   *
   * <pre>{@code
   * rekognition.image(photo).shows("alice");
   * }</pre>
   *
   * @param bytes the image; any bytes will do
   * @return what takes the declaration
   */
  public MockImage image(byte[] bytes) {
    return new MockImage(this, Image.of(bytes.clone()));
  }

  /**
   * Declares what an image shows that requests name by its place in S3, whatever its version.
   *
   * <pre>{@code
   * rekognition.image("photos", "alice.jpg").shows("alice");
   * rekognition.image("photos", "lost.jpg").isMissing();
   * }</pre>
   *
   * @param bucket the bucket's name
   * @param name the object's key
   * @return what takes the declaration
   */
  public MockS3Object image(String bucket, String name) {
    return new MockS3Object(this, Image.S3Object.of(bucket, name));
  }

  /**
   * Declares what all images show of which nothing is known. If nothing is declared, each of them
   * shows one face of somebody whom only this image shows.
   *
   * <pre>{@code
   * rekognition.anyOtherImage().showsNobody();
   * }</pre>
   *
   * @return what takes the declaration
   */
  public MockImage anyOtherImage() {
    return new MockImage(this, new ImageKey.Unknown());
  }

  /**
   * Declares the answers of an operation, for those that the mock does not imitate.
   *
   * <pre>{@code
   * rekognition.when(DetectLabelsRequest.class).thenReturn(response);
   * }</pre>
   *
   * @param requestType the operation, by its request type
   * @param <I> the SDK's request type
   * @return what takes the declaration
   * @throws IllegalArgumentException if the mock imitates the operation
   */
  public <I extends RekognitionRequest> StubDeclaration<I> when(Class<I> requestType) {
    if (backend.service().operations().isStateful(requestType)) {
      throw new IllegalArgumentException(
          "The mock imitates %s: arrange the state that its answers follow from, or use onNext(%s.class)"
              .formatted(
                  OperationRegistry.operationName(requestType), requestType.getSimpleName()));
    }
    return StubDeclaration.create(account().stubs(), requestType);
  }

  /**
   * Lets requests fail, be late or get lost.
   *
   * <pre>{@code
   * rekognition.onNext(AssociateFacesRequest.class).throttle();
   * rekognition.onNext(SearchFacesRequest.class).fail(ErrorType.INTERNAL_SERVER_ERROR).times(2);
   * rekognition.onNext(RekognitionRequest.class).delay(Duration.ofMillis(200)).always();
   * rekognition.onNext(AssociateFacesRequest.class).loseAnswer();
   * }</pre>
   *
   * @param requestType the requests, by their type; {@code RekognitionRequest} for those of every
   *     operation
   * @param <I> the SDK's request type
   * @return what takes the further words, each in force at once; it tells how often the fault has
   *     happened
   */
  public <I extends RekognitionRequest> OnNext<I> onNext(Class<I> requestType) {
    return OnNext.in(account().faults(), requestType);
  }

  /**
   * Chooses settings: quotas, how long changes take, how strict the mock is.
   *
   * <pre>{@code
   * rekognition.configure(settings -> settings.lifecycle(Lifecycle.afterReads(2)).facesPerUser(5));
   * }</pre>
   *
   * @param change changes the settings that are in force
   * @return this handle
   * @throws IllegalArgumentException if a setting is out of range; nothing was changed
   */
  public RekognitionMock configure(Consumer<Settings.Builder> change) {
    account()
        .configure(
            settings -> {
              Settings.Builder builder = settings.toBuilder();
              change.accept(builder);
              return builder.build();
            });
    return this;
  }

  /**
   * Returns the settings.
   *
   * @return the settings that are in force
   */
  public Settings settings() {
    return account().settings();
  }

  /**
   * Returns the clock of this account and region, which can be put forward without disturbing
   * others.
   *
   * <pre>{@code
   * rekognition.clock().advance(Duration.ofMinutes(1));
   * }</pre>
   *
   * @return the clock
   */
  public MovableClock clock() {
    return account().clock();
  }

  /**
   * Returns the requests for an operation that were received, the last thousand at the most.
   *
   * <pre>{@code
   * assertThat(rekognition.received(AssociateFacesRequest.class)).hasSize(3);
   * }</pre>
   *
   * @param requestType the operation, by its request type; {@code RekognitionRequest} for all
   * @param <I> the SDK's request type
   * @return the requests with their outcomes, in the order of the answers
   */
  public <I extends RekognitionRequest> List<ReceivedRequest<I>> received(Class<I> requestType) {
    return account().journal().received(requestType);
  }

  /**
   * Looks at a collection without changing anything.
   *
   * @param collectionId the collection id
   * @return the collection as it is now, empty if there is none
   */
  public Optional<CollectionSnapshot> inspect(String collectionId) {
    return account().collections().find(collectionId).map(FaceCollection::snapshot);
  }

  /**
   * Looks at all collections without changing anything.
   *
   * @return the collections as they are now, by id
   */
  public List<CollectionSnapshot> inspectAll() {
    return account().collections().all().stream().map(FaceCollection::snapshot).toList();
  }

  /**
   * Completes the change of a user's faces that is under way: the user is ACTIVE, or CREATED
   * without faces. If there is none, nothing happens.
   *
   * @param collectionId the collection id
   * @param userId the user id
   * @throws IllegalArgumentException if there is no such collection or user
   */
  public void complete(String collectionId, String userId) {
    FaceCollection collection =
        account()
            .collections()
            .find(collectionId)
            .orElseThrow(() -> unknown("collection '%s'", collectionId));
    if (collection.user(userId).isEmpty()) {
      throw unknown("user '%s' in collection '%s'", userId, collectionId);
    }
    collection.complete(userId);
  }

  /**
   * Adds a document to the state, as {@code POST /__admin/rekognition/state} does: collections that
   * exist get the further tags, faces and users.
   *
   * <pre>{@code
   * rekognition.seed(
   *     """
   *     {"collections": [{"collectionId": "staff", "faces": [{"person": "alice"}]}]}
   *     """);
   * }</pre>
   *
   * @param json the document, about this account and region only
   * @return this handle
   * @throws IllegalArgumentException if the document is wrong or contradicts what is there; the
   *     message says where and how to mend it, and nothing was changed
   */
  public RekognitionMock seed(String json) {
    backend.documents().merge(key, json.getBytes(StandardCharsets.UTF_8), Reach.ONE_ACCOUNT);
    return this;
  }

  /**
   * Replaces the state by a document, as {@code PUT /__admin/rekognition/state} does. What {@link
   * #export()} returned gives the same answers again.
   *
   * @param json the document, about this account and region only
   * @return this handle
   * @throws IllegalArgumentException if the document is wrong; the message says where and how to
   *     mend it, and nothing was changed
   */
  public RekognitionMock restore(String json) {
    backend.documents().replace(key, json.getBytes(StandardCharsets.UTF_8), Reach.ONE_ACCOUNT);
    return this;
  }

  /**
   * Writes down the state: collections and what was declared about images and similarities.
   *
   * @return a document for {@link #restore}, for a seed file or for the control API
   */
  public String export() {
    return new String(backend.documents().export(key), StandardCharsets.UTF_8);
  }

  /**
   * Makes this account and region a copy of another: its state, settings and declared answers.
   * Faults, received requests and the time are not copied, and what was here is forgotten.
   *
   * @param other the handle to what is copied
   * @return this handle
   */
  public RekognitionMock copyFrom(RekognitionMock other) {
    String state = other.export();
    Settings settings = other.settings();
    List<Stub> stubs = new ArrayList<>(other.account().stubs().all());
    Collections.reverse(stubs);
    clear();
    account().configure(initial -> settings);
    stubs.forEach(account().stubs()::add);
    return restore(state);
  }

  /**
   * Forgets everything in this account and region: the state, faults, declared answers, settings
   * and the requests that were received.
   */
  public void clear() {
    backend.documents().clear(key);
    account().faults().clear();
    account().stubs().clear();
    account().journal().clear();
    account().configure(settings -> account().initialSettings());
  }

  /** Looked up anew each time, because a reset of the mock begins all accounts anew. */
  RegionalAccount account() {
    return backend.accounts().of(key);
  }

  private static IllegalArgumentException unknown(String what, Object... ids) {
    return new IllegalArgumentException(
        "There is no " + what.formatted(ids) + ": arrange it first, or check the id");
  }
}

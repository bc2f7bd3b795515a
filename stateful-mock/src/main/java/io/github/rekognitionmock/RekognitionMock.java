package io.github.rekognitionmock;

import io.github.rekognitionmock.fault.Fault;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.journal.ReceivedRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/**
 * The handle with which a test arranges and inspects the mock: one AWS account in one region.
 *
 * <pre>{@code
 * String badge = rekognition.collection("staff").createUser("alice").indexFace("alice");
 * rekognition.similarity("alice", "bob", 62.5f);
 * rekognition.image("photos", "team.jpg").shows("alice", "bob");
 * }</pre>
 *
 * <p>Thread-safe. The handle stays valid when the account is cleared or the whole mock is reset. A
 * null is refused with an {@link IllegalArgumentException}. The interface is not meant to be
 * implemented outside this library.
 */
public interface RekognitionMock {

  /**
   * Creates a mock of its own that is used without a server, through {@link #client()} and {@link
   * #asyncClient()}.
   *
   * @return the handle to account {@code 123456789012} in {@code us-east-1}
   */
  static RekognitionMock create() {
    return RekognitionBackend.create().mock();
  }

  /**
   * Creates an SDK client whose requests reach the mock without a socket. Everything else is as
   * over HTTP: the client marshals, signs and retries, and gets the same answers. Retries wait for
   * a millisecond at most.
   *
   * @return a client for this account and region, thread-safe; it need not be closed
   */
  RekognitionClient client();

  /**
   * Creates an asynchronous SDK client whose requests reach the mock without a socket, like {@link
   * #client()}.
   *
   * @return a client for this account and region, thread-safe; it need not be closed
   */
  RekognitionAsyncClient asyncClient();

  /**
   * Returns the account that this handle is for.
   *
   * @return the twelve-digit account id
   */
  String accountId();

  /**
   * Returns the region that this handle is for.
   *
   * @return the region, as in {@code us-east-1}
   */
  String region();

  /**
   * Arranges a collection, which is created if it does not exist.
   *
   * @param collectionId the collection id
   * @return the handle that arranges its users and faces
   * @throws IllegalArgumentException if the id violates the service's constraints
   */
  MockCollection collection(String collectionId);

  /**
   * Declares how similar two persons, two faces, or a person and a face are, in both directions. It
   * replaces an earlier declaration for the same two; one for two faces takes precedence over one
   * for their persons.
   *
   * <pre>{@code
   * rekognition.similarity("alice", "bob", 62.5f);
   * }</pre>
   *
   * @param one a person's label or a FaceId
   * @param other a person's label or a FaceId; may equal {@code one}, for two photos of one person
   * @param similarity 0 to 100
   * @return this handle
   * @throws IllegalArgumentException if a name is blank or the similarity is out of range
   */
  RekognitionMock similarity(String one, String other, float similarity);

  /**
   * Declares what an image shows that requests contain as bytes.
   *
   * <pre>{@code
   * rekognition.image(photo).shows("alice");
   * }</pre>
   *
   * @param bytes the image; any bytes will do, even if they are no image
   * @return the image, to be followed by what it shows
   * @throws IllegalArgumentException if there are no bytes
   */
  MockImage image(byte[] bytes);

  /**
   * Declares what an image in S3 shows, whatever its version.
   *
   * <pre>{@code
   * rekognition.image("photos", "alice.jpg").shows("alice");
   * rekognition.image("photos", "lost.jpg").isMissing();
   * }</pre>
   *
   * @param bucket the bucket
   * @param name the object's key
   * @return the image, to be followed by what it shows
   * @throws IllegalArgumentException if a name violates the service's constraints
   */
  MockS3Image image(String bucket, String name);

  /**
   * Declares what images show about which nothing else is known. Unless this is declared, each of
   * them shows one face of a person who is on no other image.
   *
   * <pre>{@code
   * rekognition.anyOtherImage().showsNobody();
   * }</pre>
   *
   * @return the images, to be followed by what they show
   */
  MockImage anyOtherImage();

  /**
   * Stubs an operation that the mock does not imitate, such as DetectText.
   *
   * <pre>{@code
   * rekognition.when(DetectTextRequest.class).thenReturn(response);
   * }</pre>
   *
   * @param requestType the operation's request type
   * @param <I> the SDK's request type
   * @return the stubbing, to be followed by the answer
   * @throws IllegalArgumentException if the mock imitates the operation
   */
  <I extends RekognitionRequest> Stubbing<I> when(Class<I> requestType);

  /**
   * Makes requests of any operation fail, wait or lose their answers.
   *
   * <pre>{@code
   * rekognition.injectFault(fault -> fault.delay(Latency.uniform(ofMillis(10), ofMillis(50))).always());
   * }</pre>
   *
   * @param fault says what happens, and to how many requests: to the next one unless told otherwise
   * @return the fault, which counts the requests that it affected and can be removed
   * @throws IllegalArgumentException if nothing would happen, or a number is out of range
   */
  Fault injectFault(Consumer<Fault.Builder<RekognitionRequest>> fault);

  /**
   * Makes requests of one operation fail, wait or lose their answers.
   *
   * <pre>{@code
   * rekognition.injectFault(AssociateFacesRequest.class, fault -> fault.throttle().times(2));
   * rekognition.injectFault(AssociateFacesRequest.class, fault -> fault.loseAnswer());
   * }</pre>
   *
   * @param requestType the operation's request type
   * @param fault says what happens, and to how many requests: to the next one unless told otherwise
   * @param <I> the SDK's request type
   * @return the fault, which counts the requests that it affected and can be removed
   * @throws IllegalArgumentException if nothing would happen, or a number is out of range
   */
  <I extends RekognitionRequest> Fault injectFault(
      Class<I> requestType, Consumer<Fault.Builder<I>> fault);

  /**
   * Changes the settings: quotas, how long changes take, how strict the mock is.
   *
   * <pre>{@code
   * rekognition.configure(settings -> settings.lifecycle(Lifecycle.afterReads(2)).facesPerUser(5));
   * }</pre>
   *
   * @param change changes the present settings
   * @return this handle
   * @throws IllegalArgumentException if a setting is out of range; nothing was changed
   */
  RekognitionMock configure(Consumer<Settings.Builder> change);

  /**
   * Returns the present settings.
   *
   * @return the settings
   */
  Settings settings();

  /**
   * Returns the clock of this account and region. Moving it does not affect others.
   *
   * <pre>{@code
   * rekognition.clock().advance(Duration.ofMinutes(1));
   * }</pre>
   *
   * @return the clock
   */
  MockClock clock();

  /**
   * Returns the requests received for an operation, the latest thousand unless {@link
   * Settings#journalCapacity()} says otherwise. WireMock users know this as {@code verify} and
   * {@code findAll}.
   *
   * <pre>{@code
   * assertThat(rekognition.received(AssociateFacesRequest.class)).hasSize(3);
   * }</pre>
   *
   * @param requestType the operation's request type; {@code RekognitionRequest} for all operations
   * @param <I> the SDK's request type
   * @return the requests with their answers, in the order in which they were answered
   */
  <I extends RekognitionRequest> List<ReceivedRequest<I>> received(Class<I> requestType);

  /**
   * Returns a collection as it is now. Inspecting changes nothing: it is not a read that a {@link
   * Lifecycle} counts.
   *
   * @param collectionId the collection id
   * @return the collection, empty if it does not exist
   */
  Optional<CollectionState> inspect(String collectionId);

  /**
   * Returns all collections as they are now. Inspecting changes nothing.
   *
   * @return the collections, by id
   */
  List<CollectionState> inspectAll();

  /**
   * Completes the update of a user that is UPDATING, which is then ACTIVE, or CREATED without
   * faces. Has no effect on other users.
   *
   * @param collectionId the collection id
   * @param userId the user id
   * @throws IllegalArgumentException if there is no such collection or user
   */
  void completeUpdate(String collectionId, String userId);

  /**
   * Adds a state document, as {@code POST /__admin/rekognition/state} does: collections that exist
   * get the document's tags, faces and users in addition.
   *
   * <pre>{@code
   * rekognition.importState(
   *     """
   *     {"collections": [{"collectionId": "staff", "faces": [{"person": "alice"}]}]}
   *     """);
   * }</pre>
   *
   * @param json the document, for this account and region only
   * @return this handle
   * @throws IllegalArgumentException if the document is wrong or conflicts with what exists; the
   *     message says where and how to correct it, and nothing was changed
   */
  RekognitionMock importState(String json);

  /**
   * Replaces the state with that of a document, as {@code PUT /__admin/rekognition/state} does. A
   * document from {@link #exportState()} brings back the same answers.
   *
   * @param json the document, for this account and region only
   * @return this handle
   * @throws IllegalArgumentException if the document is wrong; the message says where and how to
   *     correct it, and nothing was changed
   */
  RekognitionMock replaceState(String json);

  /**
   * Exports the state: collections, and what was declared about images and similarities.
   *
   * @return a JSON document for {@link #replaceState}, for a seed file or for the control API
   */
  String exportState();

  /**
   * Clears this account and region: state, faults, stubs, settings and received requests are as at
   * the start, and the clock shows the real time again.
   */
  void clear();
}

package io.github.rekognitionmock.internal.mock;

import static io.github.rekognitionmock.internal.constraint.Arguments.required;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rekognitionmock.CollectionState;
import io.github.rekognitionmock.MockClock;
import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.MockImage;
import io.github.rekognitionmock.MockS3Image;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.Stubbing;
import io.github.rekognitionmock.fault.Fault;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.control.json.JsonSource;
import io.github.rekognitionmock.internal.control.state.StateDocument;
import io.github.rekognitionmock.internal.fault.FaultBuilder;
import io.github.rekognitionmock.internal.recognition.SimilarityRule;
import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import io.github.rekognitionmock.internal.service.OperationDefinition;
import io.github.rekognitionmock.journal.ReceivedRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** The handle to an account, which it looks up each time: a reset makes all accounts anew. */
final class DefaultRekognitionMock implements RekognitionMock {

  private final RekognitionBackend backend;
  private final AccountKey key;

  DefaultRekognitionMock(RekognitionBackend backend, AccountKey key) {
    this.backend = backend;
    this.key = key;
  }

  @Override
  public RekognitionClient client() {
    return backend.clients().create(key);
  }

  @Override
  public RekognitionAsyncClient asyncClient() {
    return backend.clients().createAsync(key);
  }

  @Override
  public String accountId() {
    return key.account();
  }

  @Override
  public String region() {
    return key.region();
  }

  @Override
  public MockCollection collection(String collectionId) {
    return DefaultMockCollection.create(
        this::account, TextRule.COLLECTION_ID.check("collection id", collectionId));
  }

  @Override
  public RekognitionMock similarity(String one, String other, float similarity) {
    TextRule.PERSON.check("name of the one", one);
    TextRule.PERSON.check("name of the other", other);
    account().similarities().declare(new SimilarityRule(one, other, similarity));
    return this;
  }

  @Override
  public MockImage image(byte[] bytes) {
    if (required("array of bytes", bytes).length == 0) {
      throw new IllegalArgumentException("The image has no bytes: give at least one");
    }
    return new DefaultMockImage(this::account, Image.of(bytes.clone()));
  }

  @Override
  public MockS3Image image(String bucket, String name) {
    return new DefaultMockImage(
        this::account,
        Image.S3Object.of(
            TextRule.BUCKET.check("bucket", bucket),
            TextRule.OBJECT_NAME.check("object name", name)));
  }

  @Override
  public MockImage anyOtherImage() {
    return new DefaultMockImage(this::account, new ImageKey.Unknown());
  }

  @Override
  public <I extends RekognitionRequest> Stubbing<I> when(Class<I> requestType) {
    OperationDefinition<?> operation = backend.operations().of(requestType);
    if (operation.isStateful()) {
      throw new IllegalArgumentException(
          "The mock imitates %s: arrange the state that its answers follow from, or use injectFault"
              .formatted(operation.name()));
    }
    return new DefaultStubbing<>(this::account, requestType, any -> true);
  }

  @Override
  public Fault injectFault(Consumer<Fault.Builder<RekognitionRequest>> fault) {
    return inject(new FaultBuilder<>(RekognitionRequest.class, Optional.empty()), fault);
  }

  @Override
  public <I extends RekognitionRequest> Fault injectFault(
      Class<I> requestType, Consumer<Fault.Builder<I>> fault) {
    String operation = backend.operations().of(requestType).name();
    return inject(new FaultBuilder<>(requestType, Optional.of(operation)), fault);
  }

  private <I extends RekognitionRequest> Fault inject(
      FaultBuilder<I> builder, Consumer<Fault.Builder<I>> fault) {
    required("fault", fault).accept(builder);
    return account().faults().add(builder.build());
  }

  @Override
  public RekognitionMock configure(Consumer<Settings.Builder> change) {
    required("change of the settings", change);
    account()
        .configure(
            settings -> {
              Settings.Builder builder = settings.toBuilder();
              change.accept(builder);
              return builder.build();
            });
    return this;
  }

  @Override
  public Settings settings() {
    return account().settings();
  }

  @Override
  public MockClock clock() {
    return new DefaultMockClock(() -> account().clock());
  }

  @Override
  public <I extends RekognitionRequest> List<ReceivedRequest<I>> received(Class<I> requestType) {
    return account().journal().received(required("request type", requestType));
  }

  @Override
  public Optional<CollectionState> inspect(String collectionId) {
    return account()
        .collections()
        .find(required("collection id", collectionId))
        .map(Inspection::of);
  }

  @Override
  public List<CollectionState> inspectAll() {
    return account().collections().all().stream().map(Inspection::of).toList();
  }

  @Override
  public void completeUpdate(String collectionId, String userId) {
    account().completeUpdate(required("collection id", collectionId), required("user id", userId));
  }

  @Override
  public RekognitionMock importState(String json) {
    backend.documents().merge(key, parse(json));
    return this;
  }

  @Override
  public RekognitionMock replaceState(String json) {
    backend.documents().replace(key, parse(json));
    return this;
  }

  private StateDocument parse(String json) {
    return StateDocument.parse(JsonSource.of(required("JSON document", json).getBytes(UTF_8)))
        .only(key);
  }

  @Override
  public String exportState() {
    return new String(backend.documents().export(key).json(), UTF_8);
  }

  @Override
  public void clear() {
    backend.accounts().forget(key);
  }

  @Override
  public String toString() {
    return "RekognitionMock of account %s in %s".formatted(key.account(), key.region());
  }

  private RegionalAccount account() {
    return backend.accounts().of(key);
  }
}

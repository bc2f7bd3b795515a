package io.github.rekognitionmock.internal.mock;

import io.github.rekognitionmock.Recognizer;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.Accounts;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.client.InProcessClients;
import io.github.rekognitionmock.internal.control.ControlApi;
import io.github.rekognitionmock.internal.control.state.StateDocuments;
import io.github.rekognitionmock.internal.control.state.StateFile;
import io.github.rekognitionmock.internal.protocol.AwsJsonEndpoint;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import io.github.rekognitionmock.internal.service.RekognitionService;
import io.github.rekognitionmock.journal.RequestListener;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** One mock with all its parts put together, whatever transport it is used through. Thread-safe. */
public final class RekognitionBackend {

  private final Accounts accounts;
  private final OperationRegistry operations = new OperationRegistry();
  private final AwsJsonEndpoint endpoint;
  private final StateDocuments documents;
  private final StateFile stateFile;
  private final ControlApi control;
  private volatile Consumer<StateDocuments> beginning = documents -> {};

  private RekognitionBackend(
      InstantSource clock,
      Settings settings,
      RequestListener listener,
      List<Recognizer> recognizers) {
    this.accounts = new Accounts(clock, settings, Recognizers.of(recognizers));
    this.endpoint =
        new AwsJsonEndpoint(
            accounts,
            operations,
            new RekognitionService(listener),
            UUID::randomUUID,
            InstantSource.system());
    this.documents = new StateDocuments(accounts, operations);
    this.stateFile = new StateFile(documents);
    this.control = new ControlApi(accounts, documents, stateFile, operations, clock);
  }

  public static RekognitionBackend create() {
    return create(InstantSource.system());
  }

  public static RekognitionBackend create(InstantSource clock) {
    return create(clock, Settings.defaults(), new RequestLog());
  }

  public static RekognitionBackend create(
      InstantSource clock, Settings settings, RequestListener listener) {
    return create(clock, settings, listener, List.of());
  }

  public static RekognitionBackend create(
      InstantSource clock,
      Settings settings,
      RequestListener listener,
      List<Recognizer> recognizers) {
    return new RekognitionBackend(clock, settings, listener, recognizers);
  }

  public Accounts accounts() {
    return accounts;
  }

  public AwsJsonEndpoint endpoint() {
    return endpoint;
  }

  public ControlApi control() {
    return control;
  }

  public StateDocuments documents() {
    return documents;
  }

  public StateFile stateFile() {
    return stateFile;
  }

  OperationRegistry operations() {
    return operations;
  }

  InProcessClients clients() {
    return new InProcessClients(endpoint);
  }

  public RekognitionMock mock() {
    return mock(AccountKey.defaults());
  }

  public RekognitionMock mock(AccountKey key) {
    return new DefaultRekognitionMock(this, key);
  }

  /** Makes an account a copy of another: its state, settings and stubs. */
  public void copy(AccountKey source, AccountKey target) {
    RegionalAccount original = accounts.of(source);
    accounts.forget(target);
    RegionalAccount copy = accounts.of(target);
    copy.configure(initial -> original.settings());
    copy.stubs().addAll(original.stubs());
    documents.replace(target, documents.export(source));
  }

  /** Brings in the state that the mock begins with, now and after every reset. */
  public synchronized void begin(Consumer<StateDocuments> state) {
    beginning = state;
    beginning.accept(documents);
  }

  /** Forgets everything, and begins anew. */
  public synchronized void reset() {
    accounts.clear();
    beginning.accept(documents);
  }
}

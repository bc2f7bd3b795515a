package io.github.rekognitionmock;

import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.account.Accounts;
import io.github.rekognitionmock.account.RequestListener;
import io.github.rekognitionmock.constraint.Constraints;
import io.github.rekognitionmock.control.ControlApi;
import io.github.rekognitionmock.control.document.StateDocuments;
import io.github.rekognitionmock.operation.OperationRegistry;
import io.github.rekognitionmock.protocol.AwsJsonEndpoint;
import io.github.rekognitionmock.service.RekognitionService;
import io.github.rekognitionmock.settings.Settings;
import java.time.InstantSource;
import java.util.UUID;

/** One mock with all its parts put together, whatever transport it is used through. Thread-safe. */
public final class RekognitionBackend {

  private final Accounts accounts;
  private final RekognitionService service;
  private final AwsJsonEndpoint endpoint;
  private final StateDocuments documents;
  private final ControlApi control;

  private RekognitionBackend(InstantSource clock, Settings settings, RequestListener listener) {
    this.accounts = new Accounts(clock, settings);
    this.service = new RekognitionService(OperationRegistry.create(), new Constraints(), listener);
    this.endpoint = new AwsJsonEndpoint(accounts, service, UUID::randomUUID);
    this.documents = new StateDocuments(accounts);
    this.control = new ControlApi(accounts, documents, service.operations(), clock);
  }

  /**
   * Creates a mock without any state.
   *
   * @param clock tells the time of everything that happens in it
   * @return the mock
   */
  public static RekognitionBackend create(InstantSource clock) {
    return create(clock, Settings.defaults(), requestLog());
  }

  /**
   * Creates a mock without any state.
   *
   * @param clock tells the time of everything that happens in it
   * @param settings what every account begins with
   * @param listener hears of every request
   * @return the mock
   */
  public static RekognitionBackend create(
      InstantSource clock, Settings settings, RequestListener listener) {
    return new RekognitionBackend(clock, settings, listener);
  }

  /**
   * Returns what writes every request into the program's log: one line each, at the level of
   * debugging, by the logger {@code io.github.rekognitionmock.requests}.
   *
   * @return the listener
   */
  public static RequestListener requestLog() {
    return new RequestLog();
  }

  /**
   * Returns the state.
   *
   * @return all accounts
   */
  public Accounts accounts() {
    return accounts;
  }

  /**
   * Returns the operations behind any transport.
   *
   * @return the service
   */
  public RekognitionService service() {
    return service;
  }

  /**
   * Returns the way in for AWS JSON 1.1.
   *
   * @return the endpoint
   */
  public AwsJsonEndpoint endpoint() {
    return endpoint;
  }

  /**
   * Returns the way in for those who arrange and inspect the mock from outside.
   *
   * @return the calls below {@code /__admin/rekognition}
   */
  public ControlApi control() {
    return control;
  }

  /**
   * Returns the way in and out for state as a document: what seed files and exports are made of.
   *
   * @return the documents
   */
  public StateDocuments documents() {
    return documents;
  }

  /**
   * Returns the handle to one account in one region.
   *
   * @param key account and region
   * @return the handle; handles to the same account and region share their state
   */
  public RekognitionMock mock(AccountKey key) {
    return new RekognitionMock(this, key);
  }

  /** Forgets everything, as if the mock had just been created. */
  public void reset() {
    accounts.clear();
  }
}

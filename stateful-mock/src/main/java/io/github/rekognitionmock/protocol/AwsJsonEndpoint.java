package io.github.rekognitionmock.protocol;

import io.github.rekognitionmock.account.Accounts;
import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.error.AwsErrorException;
import io.github.rekognitionmock.error.ErrorType;
import io.github.rekognitionmock.fault.Fault;
import io.github.rekognitionmock.operation.OperationDefinition;
import io.github.rekognitionmock.operation.Outcome;
import io.github.rekognitionmock.operation.RekognitionService;
import io.github.rekognitionmock.protocol.json.JsonCodec;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** Answers AWS JSON 1.1 requests for Rekognition. Thread-safe. */
public final class AwsJsonEndpoint {

  private static final System.Logger LOG = System.getLogger(AwsJsonEndpoint.class.getName());
  private static final String TARGET_PREFIX = "RekognitionService.";

  private final Accounts accounts;
  private final RekognitionService service;
  private final JsonCodec codec = new JsonCodec();
  private final Answers answers;

  /**
   * Creates the endpoint.
   *
   * @param accounts the state
   * @param service carries out the requests
   * @param ids makes request ids and log references
   */
  public AwsJsonEndpoint(Accounts accounts, RekognitionService service, Supplier<UUID> ids) {
    // The real time, whatever the mock's clock says: clients correct their own clock by it.
    this(accounts, service, ids, InstantSource.system());
  }

  AwsJsonEndpoint(
      Accounts accounts, RekognitionService service, Supplier<UUID> ids, InstantSource realTime) {
    this.accounts = accounts;
    this.service = service;
    this.answers = new Answers(codec, ids, new HttpDate(realTime));
  }

  /**
   * Answers a request.
   *
   * @param request the request
   * @return the answer; this method does not throw for anything that a request contains
   */
  public WireResponse answer(WireRequest request) {
    if (!ContentTypes.isServed(request.contentType())) {
      return answers.otherProtocol();
    }
    try {
      Outcome outcome = perform(request);
      return outcome
          .error()
          .map(error -> answers.error(error, outcome.fault()))
          .orElseGet(() -> answers.success(outcome.response().orElseThrow(), outcome.fault()));
    } catch (AwsErrorException refusal) {
      return answers.error(refusal.error(), Fault.NONE);
    } catch (RuntimeException defect) {
      LOG.log(Level.ERROR, () -> unexpected(request), defect);
      return answers.error(ErrorType.INTERNAL_SERVER_ERROR.error(), Fault.NONE);
    }
  }

  private Outcome perform(WireRequest request) {
    OperationDefinition<?, ?> operation =
        operation(request.target())
            .orElseThrow(() -> ErrorType.UNKNOWN_OPERATION.error().asException());
    RekognitionRequest typed =
        operation.requestType().cast(codec.read(request.body(), operation.requestBuilder().get()));
    RegionalAccount account = accounts.of(CredentialScope.of(request.authorization()));
    return service.perform(operation, typed, account);
  }

  private Optional<OperationDefinition<?, ?>> operation(Optional<String> target) {
    return target
        .filter(name -> name.startsWith(TARGET_PREFIX))
        .flatMap(name -> service.operations().find(name.substring(TARGET_PREFIX.length())));
  }

  private static String unexpected(WireRequest request) {
    return "%s failed unexpectedly; the client was answered with an InternalServerError"
        .formatted(request.target().orElse("A request"));
  }
}

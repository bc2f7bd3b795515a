package io.github.rekognitionmock.protocol;

import io.github.rekognitionmock.account.Accounts;
import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.error.AwsErrorException;
import io.github.rekognitionmock.error.ErrorType;
import io.github.rekognitionmock.fault.Fault;
import io.github.rekognitionmock.journal.Attempt;
import io.github.rekognitionmock.operation.OperationDefinition;
import io.github.rekognitionmock.protocol.json.JsonCodec;
import io.github.rekognitionmock.service.Outcome;
import io.github.rekognitionmock.service.RekognitionService;
import io.github.rekognitionmock.settings.Authentication;
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
  private final Supplier<UUID> ids;
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
    this.ids = ids;
    this.answers = new Answers(codec, ids, new HttpDate(realTime));
  }

  /**
   * Answers a request.
   *
   * @param request the request
   * @return the answer; this method does not throw for anything that a request contains
   */
  public WireResponse answer(WireRequest request) {
    String requestId = ids.get().toString();
    if (!ContentTypes.isServed(request.contentType())) {
      return answers.otherProtocol(requestId);
    }
    try {
      return answer(perform(request, requestId), requestId);
    } catch (AwsErrorException refusal) {
      return answers.error(refusal.error(), Fault.NONE, requestId);
    } catch (RuntimeException defect) {
      LOG.log(Level.ERROR, () -> unexpected(request), defect);
      return answers.error(ErrorType.INTERNAL_SERVER_ERROR.error(), Fault.NONE, requestId);
    }
  }

  private WireResponse answer(Outcome outcome, String requestId) {
    Fault fault = outcome.fault();
    return outcome
        .error()
        .map(error -> answers.error(error, fault, requestId))
        .orElseGet(() -> answers.success(outcome.response().orElseThrow(), fault, requestId));
  }

  private Outcome perform(WireRequest request, String requestId) {
    OperationDefinition<?, ?> operation =
        operation(request.target())
            .orElseThrow(() -> ErrorType.UNKNOWN_OPERATION.error().asException());
    RegionalAccount account = accounts.of(CredentialScope.of(request.authorization()));
    authenticate(request, account);
    RekognitionRequest typed =
        operation.requestType().cast(codec.read(request.body(), operation.requestBuilder().get()));
    Attempt attempt = new Attempt(requestId, request.sdkRequest(), request.invocationId());
    return service.perform(operation, typed, account, attempt);
  }

  private static void authenticate(WireRequest request, RegionalAccount account) {
    if (account.settings().authenticationRequired()) {
      Authentication.check(request.authorization(), request.date(), account.clock().instant());
    }
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

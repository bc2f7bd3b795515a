package io.github.rekognitionmock.internal.protocol;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.account.Accounts;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.error.AwsErrorException;
import io.github.rekognitionmock.internal.fault.FaultAction;
import io.github.rekognitionmock.internal.journal.Attempt;
import io.github.rekognitionmock.internal.protocol.json.JsonCodec;
import io.github.rekognitionmock.internal.service.OperationDefinition;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import io.github.rekognitionmock.internal.service.Outcome;
import io.github.rekognitionmock.internal.service.RekognitionService;
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
  private final OperationRegistry operations;
  private final RekognitionService service;
  private final JsonCodec codec = new JsonCodec();
  private final Supplier<UUID> ids;
  private final Answers answers;

  /**
   * Creates the endpoint.
   *
   * @param realTime what the answers' Date shows, whatever the mock's clock says: clients correct
   *     their own clock by it
   */
  public AwsJsonEndpoint(
      Accounts accounts,
      OperationRegistry operations,
      RekognitionService service,
      Supplier<UUID> ids,
      InstantSource realTime) {
    this.accounts = accounts;
    this.operations = operations;
    this.service = service;
    this.ids = ids;
    this.answers = new Answers(codec, ids, new HttpDate(realTime));
  }

  /** Answers a request; whatever it contains, this does not throw. */
  public WireResponse answer(WireRequest request) {
    String requestId = ids.get().toString();
    if (!ContentTypes.isServed(request.contentType())) {
      return answers.otherProtocol(requestId);
    }
    try {
      return answers.of(perform(request, requestId), requestId);
    } catch (AwsErrorException refusal) {
      return answers.error(refusal.error(), FaultAction.NONE, requestId);
    } catch (RuntimeException defect) {
      LOG.log(Level.ERROR, () -> unexpected(request), defect);
      return answers.error(
          AwsError.of(ErrorType.INTERNAL_SERVER_ERROR), FaultAction.NONE, requestId);
    }
  }

  /** Answers a request that is refused before it is read. */
  public WireResponse refuse(AwsError error) {
    return answers.error(error, FaultAction.NONE, ids.get().toString());
  }

  private Outcome perform(WireRequest request, String requestId) {
    OperationDefinition<?> operation =
        operation(request.target())
            .orElseThrow(() -> AwsError.of(ErrorType.UNKNOWN_OPERATION).asException());
    Authorization authorization = new Authorization(request.authorization());
    return accounts.use(
        authorization.accountKey(),
        account -> {
          authorize(request, authorization, account);
          return perform(request, requestId, operation, account);
        });
  }

  private Outcome perform(
      WireRequest request,
      String requestId,
      OperationDefinition<?> operation,
      RegionalAccount account) {
    RekognitionRequest typed =
        operation.requestType().cast(codec.read(request.body(), operation.newRequest()));
    Attempt attempt = new Attempt(requestId, request.sdkRequest(), request.invocationId());
    return service.perform(operation, typed, account, attempt);
  }

  private static void authorize(
      WireRequest request, Authorization authorization, RegionalAccount account) {
    if (account.settings().authenticationRequired()) {
      authorization.require(request.date(), account.clock().instant());
    }
  }

  private Optional<OperationDefinition<?>> operation(Optional<String> target) {
    return target
        .filter(name -> name.startsWith(TARGET_PREFIX))
        .flatMap(name -> operations.find(name.substring(TARGET_PREFIX.length())));
  }

  private static String unexpected(WireRequest request) {
    return "%s failed unexpectedly; the client was answered with an InternalServerError"
        .formatted(request.target().orElse("A request"));
  }
}

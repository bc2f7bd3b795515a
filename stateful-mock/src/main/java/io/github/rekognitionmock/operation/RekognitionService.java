package io.github.rekognitionmock.operation;

import io.github.rekognitionmock.account.IdempotencyTokens;
import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.collection.CollectionException;
import io.github.rekognitionmock.constraint.Constraints;
import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.error.AwsErrorException;
import io.github.rekognitionmock.error.Errors;
import io.github.rekognitionmock.fault.Fault;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/**
 * The service behind any transport: checks a typed request, lets faults have their way, and carries
 * the request out. Thread-safe.
 */
public final class RekognitionService {

  private static final String TOKEN_MEMBER = "ClientRequestToken";

  private final OperationRegistry operations;
  private final Constraints constraints;

  /**
   * Creates the service.
   *
   * @param operations the operations it knows
   * @param constraints what requests have to satisfy
   */
  public RekognitionService(OperationRegistry operations, Constraints constraints) {
    this.operations = operations;
    this.constraints = constraints;
  }

  /**
   * Returns the operations.
   *
   * @return the registry
   */
  public OperationRegistry operations() {
    return operations;
  }

  /**
   * Carries out a request.
   *
   * @param request the request
   * @param account whose state it is about
   * @return how it ended; this method does not throw for anything that a request contains
   */
  public Outcome perform(RekognitionRequest request, RegionalAccount account) {
    return perform(operations.of(request), request, account);
  }

  /**
   * Carries out a request whose operation is known.
   *
   * @param definition the request's operation
   * @param request the request, of the definition's type
   * @param account whose state it is about
   * @return how it ended; this method does not throw for anything that a request contains
   */
  public Outcome perform(
      OperationDefinition<?, ?> definition, RekognitionRequest request, RegionalAccount account) {
    Optional<AwsError> violation = constraints.check(request);
    if (violation.isPresent()) {
      return Outcome.of(violation.get(), Fault.NONE);
    }
    Fault fault = account.faults().next(definition.name());
    if (fault.error().isPresent()) {
      return Outcome.of(fault.error().get(), fault);
    }
    try {
      return Outcome.of(once(definition, request, account), fault);
    } catch (AwsErrorException refusal) {
      return Outcome.of(refusal.error(), fault);
    } catch (CollectionException refusal) {
      return Outcome.of(translate(refusal), fault);
    }
  }

  private static <I extends RekognitionRequest, O extends RekognitionResponse> O once(
      OperationDefinition<I, O> definition, RekognitionRequest request, RegionalAccount account) {
    I typed = definition.requestType().cast(request);
    Optional<String> token = request.getValueForField(TOKEN_MEMBER, String.class);
    if (token.isEmpty()) {
      return definition.operation().perform(typed, account);
    }
    try {
      return account
          .tokens()
          .once(
              definition.name(),
              token.get(),
              request,
              definition.responseType(),
              () -> definition.operation().perform(typed, account));
    } catch (IdempotencyTokens.MismatchException mismatch) {
      throw Errors.tokenInUse(token.get()).asException();
    }
  }

  private static AwsError translate(CollectionException refusal) {
    String subject = refusal.subject();
    return switch (refusal.problem()) {
      case COLLECTION_NOT_FOUND -> Errors.collectionNotFound(subject);
      case COLLECTION_EXISTS -> Errors.collectionExists(subject);
      case USER_NOT_FOUND -> Errors.userNotFound(subject);
      case USER_EXISTS -> Errors.userExists(subject);
      case FACE_NOT_FOUND -> Errors.faceNotFound();
      case USER_FULL -> Errors.userFull(subject);
      case COLLECTION_FULL -> Errors.collectionFull(subject);
    };
  }
}

package io.github.rekognitionmock.internal.control.fault;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.control.json.ProblemException;
import io.github.rekognitionmock.internal.control.json.Suggestion;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.error.Dialect;
import io.github.rekognitionmock.internal.fault.MemberCondition;
import io.github.rekognitionmock.internal.service.OperationDefinition;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** The members that faults and stubs have in common: which requests, and which error. */
interface AnswerMembers {

  int USUAL_STATUS = 400;

  @Nullable String operation();

  @Nullable Map<String, String> matching();

  @Nullable String error();

  @Nullable Integer status();

  @Nullable String message();

  /** Writes what can be written: conditions that are code of a test have no JSON. */
  static @Nullable Map<String, String> matching(Predicate<?> condition) {
    return condition instanceof MemberCondition given && !given.members().isEmpty()
        ? new TreeMap<>(given.members())
        : null;
  }

  default Optional<OperationDefinition<?>> selected(OperationRegistry operations) {
    Optional<OperationDefinition<?>> found =
        Optional.ofNullable(operation()).flatMap(operations::find);
    if (found.isEmpty() && operation() != null) {
      List<String> known = operations.all().stream().map(OperationDefinition::name).toList();
      throw ProblemException.of(
          "/operation",
          "is '%s': %s".formatted(operation(), Suggestion.instead(operation(), known)));
    }
    return found;
  }

  default Predicate<RekognitionRequest> condition(Optional<OperationDefinition<?>> selected) {
    Map<String, String> members = Optional.ofNullable(matching()).orElse(Map.of());
    if (selected.isPresent()) {
      List<String> known =
          selected.get().newRequest().sdkFields().stream().map(SdkField::locationName).toList();
      for (String name : members.keySet()) {
        if (!known.contains(name)) {
          throw Suggestion.unknown("/matching" + ProblemException.step(name), name, known);
        }
      }
    }
    return new MemberCondition(members);
  }

  /**
   * Reads the error. What is left out is as in the service, and 400 for an error that the service
   * is not known to have. A name that looks misspelled needs a status.
   */
  default Optional<AwsError> answer() {
    ProblemException.check(
        error() != null || (message() == null && status() == null),
        "has a message or a status, but no error: add error");
    return Optional.ofNullable(error())
        .map(name -> ErrorType.find(name).map(AwsError::of).orElseGet(this::unusual))
        .map(usual -> status() == null ? usual : usual.withStatus(status()))
        .map(usual -> message() == null ? usual : usual.withMessage(message()));
  }

  private AwsError unusual() {
    List<String> known = Arrays.stream(ErrorType.values()).map(ErrorType::errorCode).toList();
    Optional<String> question = Suggestion.near(error(), known);
    if (question.isPresent() && status() == null) {
      throw ProblemException.of(
          "/error", "is '%s': %s Add a status if not".formatted(error(), question.get()));
    }
    return new AwsError(error(), USUAL_STATUS, Dialect.SERVICE, Optional.empty());
  }
}

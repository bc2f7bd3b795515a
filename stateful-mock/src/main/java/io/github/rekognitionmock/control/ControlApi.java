package io.github.rekognitionmock.control;

import io.github.rekognitionmock.account.Accounts;
import io.github.rekognitionmock.control.Resource.Action;
import io.github.rekognitionmock.control.document.StateConflictException;
import io.github.rekognitionmock.control.document.StateDocuments;
import io.github.rekognitionmock.control.json.DocumentException;
import io.github.rekognitionmock.control.json.Suggestion;
import io.github.rekognitionmock.operation.OperationRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;

/**
 * Answers the calls below {@code /__admin/rekognition}. Whatever is wrong with a call is said in
 * one sentence, as in {@code {"error": "…"}}, and changes nothing. Thread-safe.
 */
public final class ControlApi {

  private final Map<String, Resource> resources = new TreeMap<>();

  /**
   * Creates the API.
   *
   * @param accounts the state
   * @param documents brings the state in and out
   * @param operations what faults may name
   * @param clock the mock's clock
   */
  public ControlApi(
      Accounts accounts,
      StateDocuments documents,
      OperationRegistry operations,
      InstantSource clock) {
    List.of(
            new StateResource(documents),
            new ImagesResource(accounts),
            new SimilaritiesResource(accounts),
            new FaultsResource(accounts, operations),
            new StubsResource(accounts, operations),
            new FaultResource(accounts),
            new SettingsResource(accounts),
            new CompletionResource(accounts),
            new ClockResource(accounts),
            new RequestsResource(accounts),
            new HealthResource(clock))
        .forEach(resource -> resources.put(resource.path(), resource));
  }

  /**
   * Answers a call.
   *
   * @param request the call
   * @return the answer; this method does not throw for anything that a call contains
   */
  public ControlResponse handle(ControlRequest request) {
    return find(request.path())
        .map(resource -> handle(resource, request))
        .orElseGet(
            () ->
                Responses.error(
                    404,
                    "There is nothing at '%s': %s"
                        .formatted(
                            request.path(),
                            Suggestion.instead(request.path(), resources.keySet()))));
  }

  private Optional<Resource> find(String path) {
    String ofItems = path.replaceFirst("[^/]+$", Matcher.quoteReplacement(Resource.ITEM));
    return Optional.ofNullable(resources.getOrDefault(path, resources.get(ofItems)));
  }

  private static ControlResponse handle(Resource resource, ControlRequest request) {
    Action action = resource.actions().get(request.method());
    if (action == null) {
      return Responses.error(
          405,
          "%s does not understand %s: use %s"
              .formatted(
                  resource.path(),
                  request.method(),
                  String.join(" or ", new TreeSet<>(resource.actions().keySet()))));
    }
    return perform(action, request);
  }

  private static ControlResponse perform(Action action, ControlRequest request) {
    try {
      return action.perform(Call.of(request));
    } catch (StateConflictException conflict) {
      return Responses.error(409, conflict.getMessage());
    } catch (DocumentException wrong) {
      return Responses.error(400, wrong.getMessage());
    }
  }
}

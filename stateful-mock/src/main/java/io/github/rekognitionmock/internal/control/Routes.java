package io.github.rekognitionmock.internal.control;

import io.github.rekognitionmock.internal.control.json.CallException;
import io.github.rekognitionmock.internal.control.json.Suggestion;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the paths of the control API do, by method. */
final class Routes {

  private final Map<String, Map<String, Function<ControlCall, @Nullable Object>>> byPath =
      new TreeMap<>();

  /** Adds an action that answers with a document. What it refuses it throws. */
  Routes add(String method, String path, Function<ControlCall, @Nullable Object> action) {
    byPath.computeIfAbsent(path, unknown -> new TreeMap<>()).put(method, action);
    return this;
  }

  /** Adds an action that answers with nothing. What it refuses it throws. */
  Routes run(String method, String path, Consumer<ControlCall> action) {
    return add(
        method,
        path,
        call -> {
          action.accept(call);
          return null;
        });
  }

  /** Performs a call. The last part of a path may be an item, which stands for {@code {id}}. */
  @Nullable Object perform(String method, String path, ControlCall call) {
    String template = path.substring(0, path.length() - call.item().length()) + "{id}";
    var actions = byPath.getOrDefault(path, byPath.get(template));
    if (actions == null) {
      throw new CallException(
          404,
          "There is nothing at '%s': %s"
              .formatted(path, Suggestion.instead(path, byPath.keySet())));
    }
    if (!actions.containsKey(method)) {
      throw new CallException(
          405,
          "'%s' does not understand %s: use %s"
              .formatted(path, method, String.join(" or ", actions.keySet())));
    }
    return actions.get(method).apply(call);
  }
}

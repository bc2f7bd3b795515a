package io.github.rekognitionmock.internal.control;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.control.json.DocumentMapper;
import io.github.rekognitionmock.internal.control.json.JsonSource;
import io.github.rekognitionmock.internal.control.json.ProblemException;
import io.github.rekognitionmock.internal.control.json.Route;
import io.github.rekognitionmock.internal.control.json.Suggestion;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The calls of the control API, by path and HTTP method. */
final class Routes {

  final Map<String, Map<String, Action>> byPath = new TreeMap<>();

  Routes(Object... owners) {
    for (Object owner : owners) {
      for (Method method : owner.getClass().getDeclaredMethods()) {
        Route route = method.getAnnotation(Route.class);
        if (route != null) {
          String[] call = route.call().split(" ");
          byPath
              .computeIfAbsent(call[1], unknown -> new TreeMap<>())
              .put(call[0], new Action(owner, method));
        }
      }
    }
  }

  /** Performs a call. The last part of a path may be an item, which stands for {@code {id}}. */
  @Nullable Object perform(String method, String path, RegionalAccount account, JsonSource body) {
    String item = path.substring(path.lastIndexOf('/') + 1);
    String template = path.substring(0, path.length() - item.length()) + "{id}";
    Map<String, Action> actions = byPath.getOrDefault(path, byPath.get(template));
    if (actions == null) {
      String known = Suggestion.instead(path, byPath.keySet());
      throw new ProblemException(404, "There is nothing at '%s': %s".formatted(path, known));
    }
    // Whoever carries the answer to a HEAD leaves out its body.
    Action action = actions.get(method.equals("HEAD") ? "GET" : method);
    if (action == null) {
      String known = String.join(" or ", actions.keySet());
      throw new ProblemException(
          405, "'%s' does not understand %s: use %s".formatted(path, method, known));
    }
    return action.perform(account, item, body);
  }

  /** What a call does. */
  record Action(Object owner, Method method) {

    @Nullable Object perform(RegionalAccount account, String item, JsonSource body) {
      Object[] arguments =
          Arrays.stream(method.getGenericParameterTypes())
              .map(type -> argument(type, account, item, body))
              .toArray();
      try {
        return method.invoke(owner, arguments);
      } catch (ReflectiveOperationException failure) {
        throw failure.getCause() instanceof IllegalArgumentException refusal
            ? refusal
            : new IllegalStateException(method + " failed", failure);
      }
    }

    private static Object argument(
        Type type, RegionalAccount account, String item, JsonSource body) {
      if (type == RegionalAccount.class) {
        return account;
      }
      if (type instanceof ParameterizedType elements) {
        Class<?> element = (Class<?>) elements.getActualTypeArguments()[0];
        return DocumentMapper.readOneOrMore(body, element);
      }
      return type == AccountKey.class
          ? account.key()
          : type == String.class ? item : DocumentMapper.read(body, (Class<?>) type);
    }
  }
}

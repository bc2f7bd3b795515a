package io.github.rekognitionmock.internal.control;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.account.Selection;
import io.github.rekognitionmock.internal.control.json.DocumentMapper;
import io.github.rekognitionmock.internal.control.json.JsonSource;
import io.github.rekognitionmock.internal.control.json.ProblemException;
import io.github.rekognitionmock.internal.control.json.Route;
import io.github.rekognitionmock.internal.control.json.Suggestion;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The calls of the control API, by path and HTTP method. */
final class Routes {

  final Map<String, Map<String, Action>> byPath = new TreeMap<>();

  Routes(Object... owners) {
    for (Object owner : Stream.concat(Stream.of(this), Stream.of(owners)).toList()) {
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

  @Route(call = "GET /", summary = "Lists the calls; leads people to a page")
  IndexDocument index() {
    return new IndexDocument(
        byPath.entrySet().stream()
            .flatMap(
                path ->
                    path.getValue().entrySet().stream()
                        .map(call -> CallDocument.of(call.getValue().route())))
            .toList());
  }

  /** What there is to call. */
  record IndexDocument(List<CallDocument> calls) {}

  /** A call. */
  record CallDocument(String call, String summary) {

    static CallDocument of(Route route) {
      return new CallDocument(route.call(), route.summary());
    }
  }

  /** Performs a call. The last part of a path may be an item, which stands for {@code {id}}. */
  @Nullable Object perform(String method, String path, Selection accounts, JsonSource body) {
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
    return action.perform(accounts, item, body);
  }

  /** What a call does. */
  record Action(Object owner, Method method) {

    Route route() {
      return method.getAnnotation(Route.class);
    }

    @Nullable Object perform(Selection accounts, String item, JsonSource body) {
      Object[] arguments =
          Arrays.stream(method.getGenericParameterTypes())
              .map(type -> argument(type, accounts, item, body))
              .toArray();
      try {
        return method.invoke(owner, arguments);
      } catch (ReflectiveOperationException failure) {
        throw failure.getCause() instanceof IllegalArgumentException refusal
            ? refusal
            : new IllegalStateException(method + " failed", failure);
      }
    }

    private static Object argument(Type type, Selection accounts, String item, JsonSource body) {
      if (type == Selection.class) {
        return accounts;
      }
      if (type == RegionalAccount.class) {
        return one(accounts);
      }
      if (type instanceof ParameterizedType elements) {
        Class<?> element = (Class<?>) elements.getActualTypeArguments()[0];
        return DocumentMapper.readOneOrMore(body, element);
      }
      return type == AccountKey.class
          ? one(accounts).key()
          : type == String.class ? item : DocumentMapper.read(body, (Class<?>) type);
    }

    private static RegionalAccount one(Selection accounts) {
      if (!accounts.isOne()) {
        throw new ProblemException(
            400, "query.account is '*': name one account, as this call is about one only");
      }
      return accounts.accounts().get(0);
    }
  }
}

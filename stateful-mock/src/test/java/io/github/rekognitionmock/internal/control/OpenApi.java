package io.github.rekognitionmock.internal.control;

import static io.github.rekognitionmock.internal.constraint.AwsSchemas.object;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.account.Selection;
import io.github.rekognitionmock.internal.control.json.Route;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The OpenAPI document of the control API, made of its routes. */
final class OpenApi {

  private static final Map<String, Object> PROBLEM = reference("responses/Problem");

  private final DocumentSchemas schemas = new DocumentSchemas("#/components/schemas/");

  Map<String, Object> document(Routes routes) {
    Map<String, Object> paths = new LinkedHashMap<>();
    routes.byPath.forEach((path, actions) -> paths.put(path, path(path, actions)));
    return object(
        "openapi", "3.1.0",
        "info", object("title", "Control API of rekognition-mock", "version", "1"),
        "servers", List.of(object("url", "/__admin/rekognition")),
        "paths", paths,
        "components", components());
  }

  private Map<String, Object> components() {
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (RecordComponent member : ControlApi.QueryDocument.class.getRecordComponents()) {
      Map<String, Object> schema = schemas.of(member.getGenericType(), member);
      parameters.put(
          member.getName(), object("name", member.getName(), "in", "query", "schema", schema));
    }
    parameters.put(
        "accounts",
        object(
            "name",
            "account",
            "in",
            "query",
            "description",
            "An account, or * for all of them",
            "schema",
            object("type", "string", "pattern", "^(\\*|[0-9]{12})$")));
    parameters.put(
        "id",
        object("name", "id", "in", "path", "required", true, "schema", object("type", "string")));
    Map<String, Object> problem =
        object(
            "description",
            "The call was refused, and changed nothing",
            "content",
            content("application/problem+json", ControlResponse.ProblemDocument.class));
    return object(
        "parameters", parameters,
        "responses", object("Problem", problem),
        "schemas", schemas.definitions());
  }

  private Map<String, Object> path(String path, Map<String, Routes.Action> actions) {
    List<Object> parameters = new ArrayList<>();
    for (RecordComponent member : ControlApi.QueryDocument.class.getRecordComponents()) {
      parameters.add(reference("parameters/" + member.getName()));
    }
    if (path.endsWith("{id}")) {
      parameters.add(reference("parameters/id"));
    }
    Map<String, Object> item = object("parameters", parameters);
    actions.forEach(
        (name, action) -> {
          String method = name.toLowerCase(Locale.ROOT);
          item.put(method, operation(method, path, action.method()));
        });
    return item;
  }

  private Map<String, Object> operation(String method, String path, Method action) {
    Route route = action.getAnnotation(Route.class);
    Map<String, Object> operation =
        object("operationId", method + inCamelCase(path), "summary", route.summary());
    Arrays.stream(action.getGenericParameterTypes())
        .filter(OpenApi::isDocument)
        .map(type -> object("required", true, "content", content("application/json", type)))
        .forEach(body -> operation.put("requestBody", body));
    if (Arrays.asList(action.getParameterTypes()).contains(Selection.class)) {
      operation.put("parameters", List.of(reference("parameters/accounts")));
    }
    operation.put("responses", responses(path, action, route));
    return operation;
  }

  private Map<String, Object> responses(String path, Method action, Route route) {
    Map<String, Object> responses = new LinkedHashMap<>();
    if (action.getReturnType() == void.class) {
      responses.put("204", object("description", "Done"));
    } else {
      Map<String, Object> content = content("application/json", action.getGenericReturnType());
      responses.put("200", object("description", "The answer", "content", content));
    }
    responses.put("400", PROBLEM);
    if (path.endsWith("{id}")) {
      responses.put("404", PROBLEM);
    }
    if (route.conflicts()) {
      responses.put("409", PROBLEM);
    }
    return responses;
  }

  private static boolean isDocument(Type parameter) {
    return parameter != RegionalAccount.class
        && parameter != Selection.class
        && parameter != AccountKey.class
        && parameter != String.class;
  }

  private static String inCamelCase(String path) {
    StringBuilder name = new StringBuilder();
    for (String word : path.split("\\W+")) {
      if (!word.isEmpty()) {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return name.toString();
  }

  private Map<String, Object> content(String contentType, Type document) {
    return object(contentType, object("schema", schemas.of(document)));
  }

  private static Map<String, Object> reference(String component) {
    return object("$ref", "#/components/" + component);
  }
}

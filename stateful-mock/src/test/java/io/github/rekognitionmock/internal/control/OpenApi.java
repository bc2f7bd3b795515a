package io.github.rekognitionmock.internal.control;

import static io.github.rekognitionmock.internal.constraint.AwsSchemas.type;
import static io.github.rekognitionmock.internal.constraint.AwsSchemas.with;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.RegionalAccount;
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

  private final DocumentSchemas schemas = new DocumentSchemas("#/components/schemas/");

  Map<String, Object> document(Routes routes) {
    Map<String, Object> paths = new LinkedHashMap<>();
    routes.byPath.forEach(
        (path, actions) -> {
          Map<String, Object> item = new LinkedHashMap<>();
          item.put("parameters", parameters(path));
          actions.forEach(
              (method, action) ->
                  item.put(
                      method.toLowerCase(Locale.ROOT), operation(path, method, action.method())));
          paths.put(path, item);
        });
    Map<String, Object> problem =
        answer(
            "Why the call was refused",
            ControlApi.ProblemDocument.class,
            "application/problem+json");
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put(
        "info",
        with(
            with(new LinkedHashMap<>(), "title", "Control API of rekognition-mock"),
            "version",
            "1"));
    document.put("servers", List.of(Map.of("url", "/__admin/rekognition")));
    document.put("paths", paths);
    Map<String, Object> components = new LinkedHashMap<>();
    components.put("responses", Map.of("Problem", problem));
    components.put("schemas", schemas.definitions());
    document.put("components", components);
    return document;
  }

  private List<Object> parameters(String path) {
    List<Object> parameters = new ArrayList<>();
    for (RecordComponent parameter : ControlApi.QueryDocument.class.getRecordComponents()) {
      parameters.add(
          parameter(
              "query",
              parameter.getName(),
              false,
              schemas.of(parameter.getGenericType(), parameter)));
    }
    if (path.endsWith("{id}")) {
      parameters.add(parameter("path", "id", true, type("string")));
    }
    return parameters;
  }

  private static Map<String, Object> parameter(
      String in, String name, boolean isRequired, Map<String, Object> schema) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", in);
    parameter.put("required", isRequired);
    parameter.put("schema", schema);
    return parameter;
  }

  private Map<String, Object> operation(String path, String method, Method action) {
    Route route = action.getAnnotation(Route.class);
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", method.toLowerCase(Locale.ROOT) + inCamelCase(path));
    operation.put("summary", route.summary());
    Arrays.stream(action.getGenericParameterTypes())
        .filter(OpenApi::isDocument)
        .forEach(type -> operation.put("requestBody", body(type)));
    Map<String, Object> responses = new LinkedHashMap<>();
    if (action.getReturnType() == void.class) {
      responses.put("204", Map.of("description", "Done"));
    } else {
      responses.put("200", answer("The answer", action.getGenericReturnType(), "application/json"));
    }
    responses.put("400", PROBLEM);
    if (path.endsWith("{id}")) {
      responses.put("404", PROBLEM);
    }
    if (route.conflicts()) {
      responses.put("409", PROBLEM);
    }
    operation.put("responses", responses);
    return operation;
  }

  private static final Map<String, Object> PROBLEM =
      Map.of("$ref", "#/components/responses/Problem");

  private static boolean isDocument(Type parameter) {
    return parameter != RegionalAccount.class
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

  private Map<String, Object> body(Type document) {
    Map<String, Object> body = with(new LinkedHashMap<>(), "required", true);
    return with(body, "content", content("application/json", document));
  }

  private Map<String, Object> answer(String description, Type document, String contentType) {
    Map<String, Object> answer = with(new LinkedHashMap<>(), "description", description);
    return with(answer, "content", content(contentType, document));
  }

  private Map<String, Object> content(String contentType, Type document) {
    return Map.of(contentType, Map.of("schema", schemas.of(document)));
  }
}

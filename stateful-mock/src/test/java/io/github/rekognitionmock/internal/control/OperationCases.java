package io.github.rekognitionmock.internal.control;

import static io.github.rekognitionmock.internal.constraint.AwsSchemas.object;

import io.github.rekognitionmock.internal.constraint.AwsSchemas;
import io.github.rekognitionmock.internal.service.OperationDefinition;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkField;

/** What documents may say of each operation. */
final class OperationCases {

  private final AwsSchemas aws;
  private final OperationRegistry operations = new OperationRegistry();

  OperationCases(AwsSchemas aws) {
    this.aws = aws;
  }

  /** Returns the names of all operations, or of those for which stubs can be declared. */
  List<String> names(boolean isStub) {
    return operations.all().stream()
        .filter(operation -> !isStub || !operation.isStateful())
        .map(OperationDefinition::name)
        .toList();
  }

  /** Which members a condition may name, and what is answered, depends on the operation. */
  List<Object> cases(boolean isStub) {
    List<Object> cases = new ArrayList<>();
    for (String name : names(isStub)) {
      OperationDefinition<?> operation = operations.find(name).orElseThrow();
      List<String> requested =
          operation.newRequest().sdkFields().stream().map(SdkField::locationName).toList();
      Map<String, Object> members =
          object("matching", object("propertyNames", object("enum", requested)));
      if (isStub) {
        members.put("response", aws.structure(operation.newResponse()));
      }
      Map<String, Object> named = object("operation", object("const", name));
      cases.add(
          object(
              "if", object("properties", named, "required", List.of("operation")),
              "then", object("properties", members)));
    }
    return cases;
  }
}

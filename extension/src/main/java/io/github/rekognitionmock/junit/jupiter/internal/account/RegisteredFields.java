package io.github.rekognitionmock.junit.jupiter.internal.account;

import io.github.rekognitionmock.junit.jupiter.RekognitionMockExtension;
import io.github.rekognitionmock.junit.jupiter.RekognitionMockTest;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.Contexts;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.commons.support.AnnotationSupport;

/** The fields by which a test class, and those around it, register extensions themselves. */
public record RegisteredFields(List<Field> fields) {

  public static RegisteredFields of(ExtensionContext context) {
    ExtensionContext innermost = Contexts.classes(context).get(0);
    return innermost
        .getStore(Contexts.NAMESPACE)
        .getOrComputeIfAbsent(
            Contexts.key(innermost, RegisteredFields.class),
            key -> find(Contexts.classes(context)),
            RegisteredFields.class);
  }

  private static RegisteredFields find(List<ExtensionContext> classes) {
    List<Field> fields =
        classes.stream()
            .map(ExtensionContext::getRequiredTestClass)
            .flatMap(
                owner ->
                    AnnotationSupport.findAnnotatedFields(
                        owner,
                        RegisterExtension.class,
                        field -> field.getType() == RekognitionMockExtension.class)
                        .stream())
            .toList();
    return new RegisteredFields(fields);
  }

  /** Tells whether they leave nothing to do for the extension that annotations bring along. */
  public boolean areInCharge(ExtensionContext context) {
    if (fields.isEmpty()) {
      return false;
    }
    boolean isAnnotated =
        Contexts.classes(context).stream()
            .anyMatch(
                owner ->
                    AnnotationSupport.isAnnotated(owner.getElement(), RekognitionMockTest.class));
    if (isAnnotated) {
      throw new ExtensionConfigurationException(
          ("@RekognitionMockTest and the field %s both set up the mock for %s: remove the"
                  + " annotation, or the field with @RegisterExtension.")
              .formatted(name(), context.getRequiredTestClass().getSimpleName()));
    }
    return true;
  }

  /** Refuses to guess which of several extensions is asked for something. */
  public void refuseSeveral(Object wanted) {
    if (fields.size() > 1) {
      throw new ExtensionConfigurationException(
          "%s could come from %s: ask one of them by its getters, or remove one."
              .formatted(
                  wanted,
                  fields.stream()
                      .map(RegisteredFields::name)
                      .sorted()
                      .collect(Collectors.joining(" or "))));
    }
  }

  public boolean areOfInstances() {
    return fields.stream().noneMatch(field -> Modifier.isStatic(field.getModifiers()));
  }

  public String name() {
    return name(fields.get(0));
  }

  private static String name(Field field) {
    return field.getDeclaringClass().getSimpleName() + "." + field.getName();
  }
}

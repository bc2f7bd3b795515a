package io.github.rekognitionmock.junit.jupiter.internal.injection;

import io.github.rekognitionmock.junit.jupiter.InjectRekognition;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.TestAccount;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** A field that asks to be set. */
record InjectedField(Field field) {

  static List<InjectedField> ofClass(Class<?> testClass) {
    return find(testClass, field -> Modifier.isStatic(field.getModifiers()));
  }

  static List<InjectedField> ofInstances(Class<?> testClass) {
    return find(testClass, field -> !Modifier.isStatic(field.getModifiers()));
  }

  private static List<InjectedField> find(Class<?> testClass, Predicate<Field> selection) {
    return AnnotationSupport.findAnnotatedFields(
            testClass, InjectRekognition.class, selection, HierarchyTraversalMode.TOP_DOWN)
        .stream()
        .map(InjectedField::new)
        .toList();
  }

  void set(Object target, TestAccount account) {
    if (Modifier.isFinal(field.getModifiers())) {
      throw refused(" is final: make it non-final, or ask for a parameter instead.");
    }
    Object value =
        Injectables.find(field.getType(), account)
            .orElseThrow(() -> refused(Injectables.unknown(field.getType())));
    try {
      field.setAccessible(true);
      field.set(target, value);
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new ExtensionConfigurationException(this + " is not accessible.", e);
    }
  }

  ExtensionConfigurationException refused(String reason) {
    return new ExtensionConfigurationException(this + reason);
  }

  @Override
  public String toString() {
    return "@InjectRekognition field %s.%s"
        .formatted(field.getDeclaringClass().getSimpleName(), field.getName());
  }
}

package io.github.rekognitionmock;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of the classes can be called, extended or caught by those who use them. */
final class PublicSurface {

  static final DescribedPredicate<JavaClass> IS_API =
      describe("are API", type -> !isInternal(type) && isVisible(type));

  private PublicSurface() {}

  static ArchCondition<JavaClass> mentionNoInternalType() {
    return new ArchCondition<>("mention no internal type in what users can see") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        report(type, type.getFullName(), mentionedBy(type), events);
        for (JavaMember member : type.getMembers()) {
          if (isVisible(member)) {
            report(type, member.getFullName(), mentionedBy(member), events);
          }
        }
      }
    };
  }

  private static void report(
      JavaClass type, String where, Stream<JavaType> mentioned, ConditionEvents events) {
    Set<String> internal =
        mentioned
            .flatMap(each -> each.getAllInvolvedRawTypes().stream())
            .map(JavaClass::getBaseComponentType)
            .filter(PublicSurface::isInternal)
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!internal.isEmpty()) {
      events.add(SimpleConditionEvent.violated(type, where + " mentions " + internal));
    }
  }

  private static Stream<JavaType> mentionedBy(JavaClass type) {
    return Stream.of(
            type.getSuperclass().stream(),
            type.getInterfaces().stream(),
            bounds(type.getTypeParameters()),
            annotations(type))
        .flatMap(types -> types);
  }

  private static Stream<JavaType> mentionedBy(JavaMember member) {
    if (member instanceof JavaCodeUnit code) {
      return Stream.of(
              Stream.of(code.getReturnType()),
              code.getParameterTypes().stream(),
              code.getExceptionTypes().stream(),
              bounds(code.getTypeParameters()),
              annotations(code))
          .flatMap(types -> types);
    }
    return Stream.concat(Stream.of(((JavaField) member).getType()), annotations(member));
  }

  private static Stream<JavaType> bounds(List<? extends JavaTypeVariable<?>> parameters) {
    return parameters.stream().flatMap(parameter -> parameter.getUpperBounds().stream());
  }

  /** The annotations themselves; the classes that they name are nothing that users touch. */
  private static Stream<JavaType> annotations(HasAnnotations<?> annotated) {
    return annotated.getAnnotations().stream().map(JavaAnnotation::getRawType);
  }

  private static boolean isVisible(JavaClass type) {
    return isVisible((HasModifiers) type)
        && type.getEnclosingClass().map(PublicSurface::isVisible).orElse(true);
  }

  private static boolean isVisible(HasModifiers element) {
    return element.getModifiers().contains(JavaModifier.PUBLIC)
        || element.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static boolean isInternal(JavaClass type) {
    String name = type.getPackageName() + ".";
    return name.startsWith("io.github.rekognitionmock.") && name.contains(".internal.");
  }
}

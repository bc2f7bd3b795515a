package io.github.rekognitionmock;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String JUNIT = "io.github.rekognitionmock.junit";
  private static final String ASSERTJ = "io.github.rekognitionmock.assertj";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(JUNIT, ASSERTJ);

  private static final Predicate<JavaClass> INTERNAL = resideInAPackage("..internal..");

  private static List<JavaClass> api() {
    return CLASSES.stream()
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(INTERNAL.negate())
        .toList();
  }

  @Test
  void usersAreShownNothingInternal() {
    assertThat(api())
        .isNotEmpty()
        .allSatisfy(type -> assertThat(shownBy(type)).noneMatch(INTERNAL));
  }

  private static Stream<JavaClass> shownBy(JavaClass type) {
    Stream<JavaType> declaration =
        Stream.of(
                type.getInterfaces(),
                type.getSuperclass().stream().toList(),
                type.getTypeParameters())
            .flatMap(Collection::stream);
    return Stream.concat(
        declaration.flatMap(part -> part.getAllInvolvedRawTypes().stream()),
        type.getMembers().stream()
            .filter(ArchitectureTest::isShown)
            .flatMap(ArchitectureTest::signature));
  }

  private static boolean isShown(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaClass> signature(JavaMember member) {
    Stream<JavaClass> failures =
        member instanceof JavaCodeUnit called ? called.getExceptionTypes().stream() : Stream.of();
    return Stream.concat(member.getAllInvolvedRawTypes().stream(), failures);
  }

  @Test
  void usersMeetTwentyTypesAtMost() {
    assertThat(api().stream().filter(JavaClass::isTopLevelClass)).hasSizeBetween(1, 20);
  }

  @Test
  void testsWithoutAssertJDoNotNeedIt() {
    noClasses()
        .that()
        .resideInAPackage(JUNIT + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ASSERTJ + "..", "org.assertj..")
        .check(CLASSES);
  }

  @Test
  void assertionsDoNotNeedJUnit() {
    noClasses()
        .that()
        .resideInAPackage(ASSERTJ + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(JUNIT + "..", "org.junit..", "org.opentest4j..")
        .check(CLASSES);
  }
}

package io.github.rekognitionmock;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house and who may look into which. */
@AnalyzeClasses(
    packages = "io.github.rekognitionmock",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "io.github.rekognitionmock.";

  @ArchTest
  static final ArchRule theDomainKnowsNothingButItselfAndTheJdk =
      classes()
          .that()
          .resideInAnyPackage(ROOT + "collection..", ROOT + "recognition..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(ROOT + "collection..", ROOT + "recognition..", "java..");

  @ArchTest
  static final ArchRule recognitionDoesNotKnowCollections =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "recognition..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "collection..");

  @ArchTest
  static final ArchRule requestsTravelOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("wire")
          .definedBy(ROOT + "wiremock..", ROOT + "server..")
          .layer("protocol")
          .definedBy(ROOT + "protocol..")
          .layer("service")
          .definedBy(ROOT + "service..")
          .layer("operation")
          .definedBy(ROOT + "operation..")
          .layer("fault")
          .definedBy(ROOT + "fault..")
          .layer("account")
          .definedBy(ROOT + "account..")
          .layer("domain")
          .definedBy(ROOT + "collection..", ROOT + "recognition..")
          .whereLayer("wire")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("protocol")
          .mayOnlyBeAccessedByLayers("wire")
          .whereLayer("service")
          .mayOnlyBeAccessedByLayers("protocol")
          .whereLayer("operation")
          .mayOnlyBeAccessedByLayers("service", "protocol");

  @ArchTest
  static final ArchRule onlyTheWireKnowsWireMock =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "wiremock..", ROOT + "server..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.github.tomakehurst..", "wiremock..", "org.wiremock..");

  @ArchTest
  static final ArchRule wireMockIsUsedThroughItsPublicTypesOnly =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("wiremock..", "org.eclipse.jetty..", "com.google.common..");

  @ArchTest
  static final ArchRule onlyProtocolAndControlKnowJson =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "protocol..", ROOT + "control..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");

  @ArchTest static final ArchRule noStateIsStatic = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule timeIsInjected =
      noClasses()
          .that()
          .resideInAnyPackage(
              ROOT + "collection..",
              ROOT + "recognition..",
              ROOT + "account..",
              ROOT + "operation..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.util.UUID.class, "randomUUID");
}

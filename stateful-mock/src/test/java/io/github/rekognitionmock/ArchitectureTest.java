package io.github.rekognitionmock;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Random;
import java.util.Set;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;

/** The rooms of the house and who may look into which. */
@AnalyzeClasses(packages = "io.github.rekognitionmock", importOptions = ProductionCode.class)
class ArchitectureTest {

  private static final String ROOT = "io.github.rekognitionmock";
  private static final String INTERNAL = ROOT + ".internal.";
  private static final String COLLECTION = INTERNAL + "collection..";
  private static final String RECOGNITION = INTERNAL + "recognition..";
  private static final String[] PIXELS = {"com.google.zxing..", "javax.imageio..", "java.awt.."};
  private static final int MOST_API_TYPES = 40;
  private static final Set<String> TIME_IDS_AND_CHANCE =
      Set.of(
          "Instant.now",
          "InstantSource.system",
          "Clock.systemUTC",
          "Clock.systemDefaultZone",
          "Clock.system",
          "LocalDateTime.now",
          "System.currentTimeMillis",
          "System.nanoTime",
          "UUID.randomUUID",
          "Math.random",
          "ThreadLocalRandom.current");

  @ArchTest
  static final ArchRule whatUsersCallMentionsNothingInternal =
      classes().that(PublicSurface.IS_API).should(PublicSurface.mentionNoInternalType());

  @ArchTest
  static void theApiStaysSmall(JavaClasses all) {
    List<String> types =
        all.stream()
            .filter(PublicSurface.IS_API)
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getName)
            .toList();

    assertThat(types).hasSizeBetween(1, MOST_API_TYPES);
  }

  @ArchTest
  static final ArchRule internalFeaturesAreFreeOfCycles =
      slices().matching(INTERNAL + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule internalPackagesAreFreeOfCycles =
      slices().matching(INTERNAL + "(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theDomainKnowsNothingButItselfTheJdkAndAwssVocabulary =
      classes()
          .that()
          .resideInAnyPackage(COLLECTION, RECOGNITION)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(COLLECTION, RECOGNITION, "java..", "org.jspecify..")
                  .or(resideInAnyPackage(PIXELS))
                  .or(belongToAnyOf(Settings.class, Lifecycle.class))
                  .or(resideInAPackage("software.amazon.awssdk.services.rekognition.model.."))
                  .or(resideInAPackage("software.amazon.awssdk.utils.builder.."))
                  .or(belongToAnyOf(SdkField.class, SdkPojo.class)));

  @ArchTest
  static final ArchRule onlyTheMarksRoomNeedsWhatMayBeMissing =
      noClasses()
          .that()
          .resideOutsideOfPackage(INTERNAL + "recognition.mark")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PIXELS);

  @ArchTest
  static final ArchRule recognitionDoesNotKnowCollections =
      noClasses()
          .that()
          .resideInAPackage(RECOGNITION)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(COLLECTION);

  @ArchTest
  static final ArchRule requestsTravelOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("wire")
          .definedBy(
              INTERNAL + "wiremock..",
              INTERNAL + "jetty..",
              INTERNAL + "server..",
              INTERNAL + "cli..")
          .layer("mock")
          .definedBy(INTERNAL + "mock..")
          .layer("client")
          .definedBy(INTERNAL + "client..")
          .layer("control")
          .definedBy(INTERNAL + "control..")
          .layer("protocol")
          .definedBy(INTERNAL + "protocol")
          .layer("service")
          .definedBy(INTERNAL + "service..")
          .layer("operation")
          .definedBy(INTERNAL + "operation..")
          .layer("account")
          .definedBy(INTERNAL + "account..")
          .layer("what an account has")
          .definedBy(INTERNAL + "fault..", INTERNAL + "stub..", INTERNAL + "journal..", COLLECTION)
          .layer("what all speak of")
          .definedBy(INTERNAL + "constraint..", INTERNAL + "error..", RECOGNITION)
          .whereLayer("wire")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("mock")
          .mayOnlyBeAccessedByLayers("wire")
          .whereLayer("client")
          .mayOnlyBeAccessedByLayers("mock")
          .whereLayer("control")
          .mayOnlyBeAccessedByLayers("wire", "mock")
          .whereLayer("protocol")
          .mayOnlyBeAccessedByLayers("wire", "mock", "client")
          .whereLayer("service")
          .mayOnlyBeAccessedByLayers("mock", "protocol", "control")
          .whereLayer("operation")
          .mayOnlyBeAccessedByLayers("service")
          .whereLayer("what all speak of")
          .mayNotAccessAnyLayer()
          .whereLayer("what an account has")
          .mayOnlyAccessLayers("what all speak of");

  @ArchTest
  static final ArchRule onlyTheServerKnowsWireMock =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              INTERNAL + "wiremock..",
              INTERNAL + "jetty..",
              INTERNAL + "server..",
              INTERNAL + "cli..",
              ROOT + ".wiremock",
              ROOT + ".server")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.github.tomakehurst..", "wiremock..", "org.wiremock..");

  @ArchTest
  static final ArchRule onlyTheJettyRoomKnowsWhatWireMockHidesInItself =
      noClasses()
          .that()
          .resideOutsideOfPackage(INTERNAL + "jetty..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("wiremock..", "org.eclipse.jetty..", "com.google.common..");

  @ArchTest
  static final ArchRule onlyProtocolControlAndConstraintsKnowJson =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              INTERNAL + "protocol..", INTERNAL + "control..", INTERNAL + "constraint..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule noStateIsStatic =
      fields().that().areStatic().should().beFinal().andShould().notHaveRawType(mutable());

  @ArchTest
  static final ArchRule timeIdsAndChanceAreInjected =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              // Whatever puts a mock together chooses its clock and ids.
              INTERNAL + "mock..",
              INTERNAL + "cli..",
              ROOT + ".server",
              // The ids of WireMock's own stubs.
              INTERNAL + "wiremock..")
          .should()
          .accessTargetWhere(timeIdsOrChance());

  private static DescribedPredicate<JavaClass> mutable() {
    return describe(
        "mutable",
        type ->
            type.getPackageName().startsWith("java.util.concurrent")
                || equivalentTo(ThreadLocal.class).test(type)
                || equivalentTo(Random.class).test(type)
                || equivalentTo(StringBuilder.class).test(type)
                || type.getAllFields().stream().anyMatch(ArchitectureTest::isOwnAndChanges));
  }

  private static boolean isOwnAndChanges(JavaField field) {
    return field.getOwner().getPackageName().startsWith(ROOT)
        && !field.getModifiers().contains(JavaModifier.STATIC)
        && !field.getModifiers().contains(JavaModifier.FINAL);
  }

  private static DescribedPredicate<JavaAccess<?>> timeIdsOrChance() {
    return describe(
        "read the time, make up an id or draw a number",
        access ->
            TIME_IDS_AND_CHANCE.contains(
                access.getTargetOwner().getSimpleName() + "." + access.getName()));
  }
}

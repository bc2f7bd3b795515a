package io.github.rekognitionmock.concurrency;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.rekognitionmock.ProductionCode;
import java.util.Set;

/**
 * What other threads may see of a change is up to the memory model, which no test run can show:
 * whatever changes is volatile, of a type made for many threads, or belongs to one of these.
 */
@AnalyzeClasses(packages = "io.github.rekognitionmock", importOptions = ProductionCode.class)
class SharedStateTest {

  /** {@link LocksTest} and the tests of the server and its journal show that their calls wait. */
  private static final Set<String> LOCKED =
      Set.of(
          "BoundedJournal",
          "CollectionRegistry",
          "FaceCollection",
          "FaultRules",
          "IdempotencyTokens",
          "ImageRules",
          "InjectedFault",
          "Journal",
          "ListeningServer");

  /** Nobody but one of the above holds them. */
  private static final Set<String> PART_OF_THE_LOCKED =
      Set.of(
          "Entry",
          "FaceDirectory",
          "FaceEntry",
          "Hidden",
          "FaceTable",
          "SortedBlocks",
          "UserDirectory",
          "UserEntry");

  /** Jetty calls them from several threads; what changes anything is synchronized. */
  private static final Set<String> CALLED_BY_JETTY = Set.of("ClientWatch", "RequestsInFlight");

  /** One thread makes them and uses them, or fills them before others see them. */
  private static final Set<String> OF_ONE_THREAD =
      Set.of(
          "Association",
          "BodyListener",
          "BodyReader",
          "BodyStream",
          "Builder",
          "CollectionImport",
          "ConstraintCheck",
          "DefaultFaceDeclaration",
          "EnvCommand",
          "Explanation",
          "FaceDetails",
          "FaceImport",
          "FaultBuilder",
          "HealthCommand",
          "ImageCommand",
          "JpegWriter",
          "LoadProgress",
          "Members",
          "MockConfiguration",
          "Ranking",
          "Routes",
          "RunLengthDeflater",
          "RunningServer",
          "ServeCommand");

  private static final Set<String> MADE_FOR_ONE_THREAD =
      Set.of(
          "ArrayDeque",
          "ArrayList",
          "EnumMap",
          "HashMap",
          "HashSet",
          "LinkedHashMap",
          "LinkedHashSet",
          "LinkedList",
          "TreeMap",
          "TreeSet");

  @ArchTest
  static final ArchRule whatIsAssignedIsVolatile =
      fields()
          .that()
          .areNotStatic()
          .and()
          .areNotFinal()
          .and()
          .areDeclaredInClassesThat(areShared())
          .should()
          .haveModifier(JavaModifier.VOLATILE);

  @ArchTest
  static final ArchRule whatIsFilledIsMadeForManyThreads =
      noClasses().that(areShared()).should().callConstructorWhere(aFieldIsMadeForOneThread());

  private static DescribedPredicate<JavaClass> areShared() {
    return describe(
        "are shared by threads without a lock",
        type ->
            !LOCKED.contains(type.getSimpleName())
                && !CALLED_BY_JETTY.contains(type.getSimpleName())
                && !PART_OF_THE_LOCKED.contains(type.getSimpleName())
                && !OF_ONE_THREAD.contains(type.getSimpleName()));
  }

  private static DescribedPredicate<JavaConstructorCall> aFieldIsMadeForOneThread() {
    return describe(
        "a field is a collection made for one thread",
        call ->
            call.getOrigin().isConstructor()
                && MADE_FOR_ONE_THREAD.contains(call.getTargetOwner().getSimpleName()));
  }
}

package io.github.rekognitionmock.concurrency;

import java.util.ArrayList;
import java.util.List;
import org.jetbrains.kotlinx.lincheck.Actor;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;

/**
 * Has Lincheck play what two threads call, in the many orders in which they can take turns, and
 * demand of the answers that the calls could have come one after the other. The same every time.
 */
public final class Histories {

  private static final int ORDERS = 100;
  private static final String OWN = "io.github.rekognitionmock.";
  private static final List<String> CALLS_BACK =
      List.of(OWN, "java.lang.Runnable", "java.util.Optional", "java.util.function.");
  private static final List<String> COMPUTES =
      List.of(OWN + "internal.recognition.face.", OWN + "internal.recognition.image.");

  private final Class<?> calls;
  private final ModelCheckingOptions options =
      new ModelCheckingOptions()
          .iterations(0)
          .invocationsPerIteration(ORDERS)
          .minimizeFailedScenario(false)
          .addGuarantee(
              ManagedStrategyGuaranteeKt.forClasses(name -> !takesTurns(name))
                  .allMethods()
                  .treatAsAtomic());

  private Histories(Class<?> calls) {
    this.calls = calls;
  }

  /** Takes the public methods of a class that are operations; every play has an object anew. */
  public static Histories of(Class<?> calls) {
    return new Histories(calls);
  }

  /**
   * The threads take turns between the steps of the mock's own classes, also where those call each
   * other through the JDK, but for classes that only compute.
   */
  private static boolean takesTurns(String className) {
    return CALLS_BACK.stream().anyMatch(className::startsWith)
        && COMPUTES.stream().noneMatch(className::startsWith);
  }

  /** Has two threads make these calls. */
  public Histories with(List<String> one, List<String> other) {
    options.addCustomScenario(
        new ExecutionScenario(List.of(), List.of(actors(one), actors(other)), List.of(), null));
    return this;
  }

  public void areLinearizable() {
    options.check(calls);
  }

  private List<Actor> actors(List<String> names) {
    List<Actor> actors = new ArrayList<>();
    for (String name : names) {
      try {
        actors.add(new Actor(calls.getMethod(name), List.of()));
      } catch (NoSuchMethodException e) {
        throw new IllegalArgumentException(e);
      }
    }
    return actors;
  }
}

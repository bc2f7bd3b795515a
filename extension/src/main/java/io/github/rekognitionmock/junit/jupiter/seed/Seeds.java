package io.github.rekognitionmock.junit.jupiter.seed;

import io.github.rekognitionmock.MockCollection;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads the annotations that say with what state tests begin. */
public final class Seeds {

  private Seeds() {}

  /**
   * Reads the annotations of a test class or method.
   *
   * @param element the class or method
   * @param testClass the class on whose class path documents are
   * @return what to do, in this order; empty if there is no annotation
   */
  public static List<SeedStep> of(AnnotatedElement element, Class<?> testClass) {
    return Stream.of(
            find(element, Seed.class)
                .flatMap(seed -> Arrays.stream(seed.value()))
                .map(name -> document(testClass, name)),
            find(element, SeedCollection.class).map(Seeds::collection),
            find(element, SeedUser.class).map(Seeds::user),
            find(element, SeedFaces.class).map(Seeds::faces))
        .flatMap(Function.identity())
        .toList();
  }

  /**
   * Names a document as {@link Seed} does.
   *
   * @param testClass the class on whose class path it is
   * @param name where it is
   * @return what to do
   */
  public static SeedStep document(Class<?> testClass, String name) {
    return new SeedDocument(name, testClass);
  }

  private static <A extends Annotation> Stream<A> find(AnnotatedElement element, Class<A> type) {
    return AnnotationSupport.findRepeatableAnnotations(element, type).stream();
  }

  private static SeedStep collection(SeedCollection seed) {
    return rekognition -> rekognition.collection(seed.value());
  }

  private static SeedStep user(SeedUser seed) {
    return rekognition -> {
      MockCollection collection = rekognition.collection(seed.collection());
      String person = seed.person().isEmpty() ? seed.value() : seed.person();
      collection.user(seed.value(), collection.faces(person, seed.faces()).toArray(String[]::new));
    };
  }

  private static SeedStep faces(SeedFaces seed) {
    return rekognition ->
        rekognition.collection(seed.collection()).faces(seed.value(), seed.count());
  }
}

package io.github.rekognitionmock.junit.jupiter.seed;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets tests begin with faces that belong to no user, in a collection that is created if there is
 * none. Where and in which order as for {@link Seed}.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Repeatable(SeedFaces.Several.class)
public @interface SeedFaces {

  /**
   * The person whom the faces show.
   *
   * @return a label
   */
  String value();

  /**
   * The collection.
   *
   * @return the collection id
   */
  String collection();

  /**
   * How many faces there are, each on a photo of its own.
   *
   * @return 1, the default, or more
   */
  int count() default 1;

  /** Holds repeated annotations. */
  @Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
  @Retention(RetentionPolicy.RUNTIME)
  @Documented
  @Inherited
  @interface Several {

    /**
     * The annotations.
     *
     * @return in the order in which they were written
     */
    SeedFaces[] value();
  }
}

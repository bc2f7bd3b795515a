package io.github.rekognitionmock.junit.jupiter.seed;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets tests begin with a collection. Where and in which order as for {@link Seed}. */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Repeatable(SeedCollection.Several.class)
public @interface SeedCollection {

  /**
   * The collection id.
   *
   * @return the id
   */
  String value();

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
    SeedCollection[] value();
  }
}
